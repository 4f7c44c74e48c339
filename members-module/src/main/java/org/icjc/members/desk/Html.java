package org.icjc.members.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The few plain elements that Vaadin has no class for. */
public final class Html {
    private Html() {}

    /** An element by its name. */
    public static HtmlContainer element(String name, Component... content) {
        HtmlContainer element = new HtmlContainer(name);
        element.add(content);
        return element;
    }

    public static Paragraph quiet(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    public static Paragraph hint(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("hint");
        return paragraph;
    }

    public static Span span(String words, String... classes) {
        Span span = new Span(words);
        span.addClassNames(classes);
        return span;
    }

    public static Div div(String name, Component... content) {
        Div div = new Div(content);
        div.addClassNames(name.split(" "));
        return div;
    }

    /** A bar that repeats a number beside it; read out is the number, not the bar. */
    public static Span bar(int hundredths) {
        HtmlContainer part = new HtmlContainer("i");
        part.getStyle().set("--part", hundredths + "%");
        Span bar = new Span(part);
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    /** A cell of a table's head. */
    @Tag("th")
    public static final class HeadCell extends HtmlContainer {
        public HeadCell(String words, String scope) {
            setText(words);
            getElement().setAttribute("scope", scope);
        }
    }
}
