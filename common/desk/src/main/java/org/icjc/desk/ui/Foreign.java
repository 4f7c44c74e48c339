package org.icjc.desk.ui;

import com.vaadin.flow.component.HtmlContainer;

/**
 * Words in another language than the screen's: read out in it, kept apart from what surrounds it.
 */
public final class Foreign extends HtmlContainer {
    /**
     * @param lang BCP 47, as the words were written
     */
    public Foreign(String words, String lang) {
        super("bdi");
        setText(words);
        getElement().setAttribute("lang", lang).setAttribute("dir", "auto");
    }
}
