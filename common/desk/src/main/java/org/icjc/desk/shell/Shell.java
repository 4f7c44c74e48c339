package org.icjc.desk.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import org.icjc.desk.session.Door;
import org.icjc.desk.ui.Acted;
import org.icjc.desk.ui.WorkView;

/** Navigation at the side, who is here below it, the view beside it. */
abstract class Shell extends AppLayout implements AfterNavigationObserver {
    final Navigation navigation;
    final Me me;
    private Registration acts = () -> {};

    Shell(Door door, ShellParts parts) {
        addClassName("shell");
        setPrimarySection(Section.DRAWER);
        navigation = new Navigation(parts);
        me = new Me(door, parts);
        Span brand = new Span(parts.texts().text(Locale.ENGLISH, "frame.brand"));
        brand.addClassName("word");
        Aside drawer = new Aside(brand, navigation, me);
        drawer.addClassName("side");
        drawer.getElement()
                .setAttribute("aria-label", parts.texts().text(Locale.ENGLISH, "shell.side"));
        addToDrawer(drawer);
        Header head = new Header(menu(parts), skip(parts), me.warning);
        head.addClassName("bar-above");
        addToNavbar(head);
    }

    private static DrawerToggle menu(ShellParts parts) {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setText(parts.texts().text(Locale.ENGLISH, "shell.menu"));
        toggle.addClassName("menu");
        return toggle;
    }

    private static Anchor skip(ShellParts parts) {
        Anchor skip =
                new Anchor("#" + WorkView.ID, parts.texts().text(Locale.ENGLISH, "frame.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("skip");
        return skip;
    }

    /** Counts again after each act, not only when another place is opened. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        acts = ComponentUtil.addListener(event.getUI(), Acted.class, _ -> navigation.refresh());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        acts.remove();
        super.onDetach(event);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.refresh();
    }
}
