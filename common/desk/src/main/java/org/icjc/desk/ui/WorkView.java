package org.icjc.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;

/** What every view extends: the page's one main landmark, where the skip link leads. */
public abstract class WorkView extends Main {
    /** Where the skip link leads. */
    public static final String ID = "work";

    protected WorkView(Component... content) {
        setId(ID);
        addClassName("work");
        // In the order of the keyboard: a long view without a control could not be scrolled else.
        getElement().setAttribute("tabindex", "0");
        add(content);
    }
}
