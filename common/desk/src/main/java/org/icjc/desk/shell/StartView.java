package org.icjc.desk.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.icjc.desk.session.BothDoors;

/** Leads everybody to the first place that is his or hers. */
@Route("")
@PermitAll
class StartView extends Div implements BeforeEnterObserver, BothDoors {
    private final transient ShellParts parts;

    StartView(ShellParts parts) {
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parts.entriesFor(parts.me().roles()).stream()
                .findFirst()
                .ifPresent(first -> event.forwardTo(first.view()));
    }
}
