package org.icjc.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;

/** A part of a view under its own second-level heading, by which it is named. */
public final class Section extends HtmlContainer {
    public Section(String heading, Component... content) {
        super("section");
        addClassNames("flow");
        getElement().setAttribute("aria-label", heading);
        add(new H2(heading));
        add(content);
    }
}
