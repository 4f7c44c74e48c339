package org.icjc.requests.web;

import org.icjc.requests.RequestState;
import org.icjc.requests.intake.RequesterView;
import org.icjc.requests.request.BriefState;

/**
 * How a state is told to its requester, by keys. A summary that is being written is told in other
 * words than one that waits for approval, though the state is the same.
 */
public record Stage(String title, String now, String next) {
    private static final Stage WRITING =
            new Stage("line.summary-written", "status.now.writing", "status.next.writing");

    static Stage of(RequesterView view) {
        if (isWriting(view)) return WRITING;
        RequestState state = view.state();
        return new Stage(state.messageKey(), "status.now." + state, "status.next." + state);
    }

    private static boolean isWriting(RequesterView view) {
        return view.state() == RequestState.BRIEFING
                && view.brief().filter(brief -> brief.state() == BriefState.SENT).isEmpty();
    }
}
