package org.icjc.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;

/** Terms and their values, one under the other, aligned in two columns. */
public final class Pairs extends HtmlContainer {
    public Pairs() {
        super("dl");
        addClassName("pairs");
    }

    public Pairs add(String term, String value) {
        return add(term, new Text(value));
    }

    /**
     * @param value for example a {@link Foreign} name, a {@link Tag}, a link
     */
    public Pairs add(String term, Component value) {
        HtmlContainer name = new HtmlContainer("dt");
        name.setText(term);
        add(name, new HtmlContainer("dd", value));
        return this;
    }
}
