package org.icjc.requests.web;

import java.util.ArrayList;
import java.util.List;
import org.icjc.requests.access.ConsentState;
import org.icjc.requests.intake.RequesterView;
import org.icjc.requests.request.BriefState;
import org.icjc.requests.request.Message;

/** One thing that waits for the requester. */
public sealed interface Waiting {

    /** The exact words that members would read. */
    record Summary(RequesterView.Brief brief) implements Waiting {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    /** A question to be answered. */
    record Question(Message message) implements Waiting {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    /** A member organisation to agree to, or not. */
    record Member(RequesterView.Interest interest) implements Waiting {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    /** All of it, what stops the Committee first. */
    static List<Waiting> of(RequesterView view) {
        List<Waiting> all = new ArrayList<>();
        view.openQuestions().forEach(message -> all.add(new Question(message)));
        view.brief()
                .filter(brief -> brief.state() == BriefState.SENT)
                .ifPresent(brief -> all.add(new Summary(brief)));
        view.interests().stream()
                .filter(interest -> interest.state() == ConsentState.ASKED)
                .forEach(interest -> all.add(new Member(interest)));
        return List.copyOf(all);
    }
}
