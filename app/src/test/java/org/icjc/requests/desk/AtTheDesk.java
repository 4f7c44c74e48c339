package org.icjc.requests.desk;

import com.vaadin.flow.component.Component;
import java.util.Map;
import org.icjc.app.InAWindow;
import org.icjc.desk.PersonId;
import org.icjc.requests.Bench;
import org.icjc.requests.RequestId;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.AopTestUtils;

/** Opens views as somebody with a role, a seed and a database role of his or her own. */
abstract class AtTheDesk extends InAWindow {
    @Autowired ApplicationContext context;
    Bench bench;

    @BeforeAll
    void enrol() {
        bench = new Bench(context);
    }

    void as(PersonId person, Runnable work) {
        bench.as(
                person,
                () -> {
                    inAWindow(work);
                    return true;
                });
    }

    CaseView open(RequestId request, String place) {
        return itself(navigate(CaseView.class, Map.of("id", request.toString(), "place", place)));
    }

    <T extends Component> T at(Class<T> view) {
        return itself(navigate(view));
    }

    // Method security stands before a view; its fields are those of the view itself.
    private static <T> T itself(T view) {
        return AopTestUtils.getUltimateTargetObject(view);
    }

    /** All words on it, in order. */
    static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
