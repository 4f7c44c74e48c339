package org.icjc.requests.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.icjc.requests.request.Briefs;

/** A text with the words marked that may give away who asks, each with its reason. */
final class MarkedText {
    private MarkedText() {}

    static Component[] of(String text, List<Briefs.Mark> marks, Wording words) {
        List<Component> parts = new ArrayList<>();
        int at = 0;
        for (Briefs.Mark mark :
                marks.stream().sorted(Comparator.comparingInt(Briefs.Mark::start)).toList()) {
            if (mark.start() < at || mark.end() > text.length()) continue;
            parts.add(new Text(text.substring(at, mark.start())));
            HtmlContainer marked = new HtmlContainer("mark");
            marked.setText(text.substring(mark.start(), mark.end()));
            marked.getElement()
                    .setAttribute(
                            "title", words.textOr("desk.mark." + mark.reason(), mark.reason()));
            parts.add(marked);
            at = mark.end();
        }
        parts.add(new Text(text.substring(at)));
        return parts.toArray(Component[]::new);
    }
}
