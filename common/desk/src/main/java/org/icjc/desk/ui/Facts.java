package org.icjc.desk.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;

/** A strip of facts under a head: state, due day, lead. On a phone one under the other. */
public final class Facts extends HtmlContainer {
    public Facts() {
        super("dl");
        addClassName("facts");
    }

    public Facts add(String term, String value) {
        return add(term, value, "");
    }

    /**
     * @param small a second voice under the value, empty for none
     */
    public Facts add(String term, String value, String small) {
        HtmlContainer description = new HtmlContainer("dd");
        description.add(value);
        if (!small.isEmpty()) {
            HtmlContainer second = new HtmlContainer("small");
            second.setText(small);
            description.add(second);
        }
        HtmlContainer name = new HtmlContainer("dt");
        name.setText(term);
        add(new Div(name, description));
        return this;
    }
}
