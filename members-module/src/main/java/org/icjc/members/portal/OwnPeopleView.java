package org.icjc.members.portal;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.icjc.desk.roster.Vouching;
import org.icjc.desk.shell.PortalLayout;
import org.icjc.desk.ui.Tag;
import org.icjc.desk.ui.WorkView;
import org.icjc.members.desk.Html;
import org.icjc.members.desk.Words;
import org.icjc.members.portal.OwnKeys.Standing;

/** Who of the organisation has an account, and one's own keys to be vouched for. */
@Route(value = "our-people", layout = PortalLayout.class)
@RolesAllowed("MEMBER")
@StyleSheet("style/members.css")
class OwnPeopleView extends WorkView implements HasDynamicTitle {
    private final Words words;

    OwnPeopleView(OwnProfile profile, OwnKeys own, Words words) {
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
                list,
                keys(own.standing()));
    }

    private HtmlContainer keys(Standing standing) {
        HtmlContainer section = new HtmlContainer("section");
        section.addClassName("flow");
        section.add(
                Html.div(
                        "apart",
                        new H2(words.of("members.portal.keys.title")),
                        standing.isVouched() && standing.stored()
                                ? Tag.good(words.of("members.people.vouched"))
                                : Tag.open(words.of("members.portal.keys.not-yet"))));
        Paragraph fingerprint = new Paragraph(standing.keys().fingerprint());
        fingerprint.addClassNames("mono", "fingerprint");
        section.add(fingerprint, new Paragraph(words.of("members.portal.keys.read-out")));
        section.add(Html.quiet(said(standing)));
        return section;
    }

    private String said(Standing standing) {
        if (!standing.stored()) return words.of("members.portal.keys.others");
        if (standing.vouchers().isEmpty()) return words.of("members.portal.keys.unknown");
        return words.of(
                "members.portal.keys.vouchers",
                "n",
                standing.vouchers().getAsInt(),
                "all",
                Vouching.NEEDED);
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle("members.portal.people.title");
    }
}
