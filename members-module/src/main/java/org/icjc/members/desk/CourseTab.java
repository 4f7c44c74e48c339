package org.icjc.members.desk;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.members.referrals.Course;
import org.icjc.requests.RequestState;
import org.icjc.requests.desk.CaseTab;
import org.icjc.requests.request.Inbox;

/** Adds "Support" to the case: the lead's steps from routing to the end. */
@org.springframework.stereotype.Component
@OnPart(Part.DESK)
class CourseTab implements CaseTab {
    private static final Set<RequestState> FROM_ROUTING =
            Set.of(
                    RequestState.ROUTING,
                    RequestState.UNMATCHED,
                    RequestState.MATCHED,
                    RequestState.IN_DELIVERY,
                    RequestState.COMPLETED,
                    RequestState.FOLLOW_UP);

    private final Course course;
    private final Onlooker onlooker;
    private final Words words;

    CourseTab(Course course, Onlooker onlooker, Words words) {
        this.course = course;
        this.onlooker = onlooker;
        this.words = words;
    }

    @Override
    public String label() {
        return "members.course.tab";
    }

    @Override
    public String place() {
        return "support";
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public boolean isFor(Inbox.Row request) {
        return FROM_ROUTING.contains(request.state()) && onlooker.decides();
    }

    @Override
    public Component content(Inbox.Row request, Runnable changed) {
        return new CoursePanel(words, request, onlooker.leads(request), course, changed);
    }
}
