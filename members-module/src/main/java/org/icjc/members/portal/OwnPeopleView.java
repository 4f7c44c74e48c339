package org.icjc.members.portal;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.icjc.desk.shell.PortalLayout;
import org.icjc.desk.ui.WorkView;
import org.icjc.members.desk.Html;
import org.icjc.members.desk.Words;

/** Who of the organisation has an account. */
@Route(value = "our-people", layout = PortalLayout.class)
@RolesAllowed("MEMBER")
@StyleSheet("style/members.css")
class OwnPeopleView extends WorkView implements HasDynamicTitle {
    private final Words words;

    OwnPeopleView(OwnProfile profile, Words words) {
        this.words = words;
        HtmlContainer list = new HtmlContainer("ul");
        list.addClassName("promises");
        profile.people()
                .forEach(person -> {
                    HtmlContainer item = new HtmlContainer("li");
                    item.setText(person.name().value());
                    list.add(item);
                });
        add(
                new H1(words.of("members.portal.people.title")),
                Html.quiet(words.of("members.portal.people.hint")),
                list);
    }

    @Override
    public String getPageTitle() {
        return words.of("members.portal.people.title");
    }
}
