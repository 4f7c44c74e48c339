package org.icjc.desk.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** Something was done in this window: what waits may be less than before. */
public final class Acted extends ComponentEvent<UI> {
    private static final long serialVersionUID = 1;

    Acted(UI window) {
        super(window, false);
    }
}
