package org.icjc.members.portal;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.icjc.members.desk.Words;
import org.icjc.members.referrals.Undertaking;

/** What was, or is to be, promised: the exact sentences that are signed. */
final class Promises extends Div {
    Promises(Words words) {
        addClassName("tight");
        HtmlContainer list = new HtmlContainer("ul");
        list.addClassName("promises");
        for (String key : Undertaking.SENTENCES) {
            HtmlContainer item = new HtmlContainer("li");
            item.setText(words.of(key));
            list.add(item);
        }
        add(new H2(words.of("members.undertaking.title")), list);
    }
}
