package org.icjc.desk.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.icjc.desk.ui.Trying;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.texts.Texts;
import org.springframework.stereotype.Component;

/** What fails behind a button is told in words, in the window where it was pressed. */
@Component
@OnPart({Part.DESK, Part.PORTAL})
class Telling implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1;

    private final transient Texts texts;

    Telling(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(started ->
                        started.getSession()
                                .setErrorHandler(failed -> {
                                    Told told = Told.of(texts, failed.getThrowable());
                                    if (UI.getCurrent() != null) Trying.refuse(told.words());
                                }));
    }
}
