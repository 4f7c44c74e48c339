package org.icjc.desk.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.icjc.kernel.texts.Texts;

/** Side navigations, one for each group, with what waits in each place. */
final class Navigation extends Div {
    final Map<NavEntry, SideNavItem> items = new LinkedHashMap<>();
    private final Texts texts;

    Navigation(ShellParts parts) {
        texts = parts.texts();
        addClassName("places");
        Map<String, SideNav> groups = new LinkedHashMap<>();
        for (NavEntry entry : parts.entriesFor(parts.me().roles())) {
            String group = entry.group() == null ? "" : entry.group();
            SideNavItem item =
                    new SideNavItem(texts.text(Locale.ENGLISH, entry.label()), entry.view());
            item.setMatchNested(true);
            items.put(entry, item);
            groups.computeIfAbsent(group, this::group).addItem(item);
        }
        groups.values().forEach(this::add);
    }

    private SideNav group(String heading) {
        if (!heading.isEmpty()) return new SideNav(texts.text(Locale.ENGLISH, heading));
        SideNav first = new SideNav();
        first.getElement()
                .setAttribute("aria-label", texts.text(Locale.ENGLISH, "shell.navigation"));
        return first;
    }

    /** Asks again how much waits. */
    void refresh() {
        items.forEach((entry, item) -> {
            if (entry.count() != null) show(item, entry.count().getAsInt());
        });
    }

    private void show(SideNavItem item, int waiting) {
        if (waiting <= 0) {
            item.setSuffixComponent(null);
            return;
        }
        Span number = new Span(texts.number(Locale.ENGLISH, waiting));
        number.addClassName("count");
        item.setSuffixComponent(number);
    }
}
