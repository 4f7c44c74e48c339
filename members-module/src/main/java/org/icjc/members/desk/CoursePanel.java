package org.icjc.members.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.icjc.members.referrals.Course;
import org.icjc.requests.RequestState;
import org.icjc.requests.request.Inbox;
import org.icjc.requests.request.StepReason;

/** Each step that is open to the case lead, with the reasons there are for it. */
final class CoursePanel extends Div {
    private final Words words;
    private final Inbox.Row request;
    private final Course course;
    private final Runnable changed;

    CoursePanel(Words words, Inbox.Row request, boolean leads, Course course, Runnable changed) {
        this.words = words;
        this.request = request;
        this.course = course;
        this.changed = changed;
        addClassName("flow");
        add(
                new H2(words.of("members.course.title")),
                Html.hint(words.of("members.course.now." + request.state())));
        if (!leads) add(Html.quiet(words.of("members.course.lead-only")));
        else Course.open(request.state()).forEach(to -> add(step(to)));
    }

    private Div step(RequestState to) {
        List<StepReason> reasons = StepReason.of(request.state(), to);
        RadioButtonGroup<StepReason> why = new RadioButtonGroup<>(words.of("members.course.why"));
        why.setItems(reasons);
        why.setItemLabelGenerator(reason -> words.of(reason.messageKey()));
        Button take = new Button(words.of("members.course.to." + request.state() + "." + to));
        take.setEnabled(false);
        why.addValueChangeListener(event -> take.setEnabled(event.getValue() != null));
        take.addClickListener(_ -> take(to, why.getValue()));
        return Html.div(
                "card flow",
                new H3(words.of("members.course.to." + request.state() + "." + to)),
                why,
                take);
    }

    private void take(RequestState to, StepReason reason) {
        if (Telling.done(words, () -> course.take(request.id(), to, reason))) changed.run();
    }
}
