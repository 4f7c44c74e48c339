package org.icjc.members.portal;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.icjc.desk.shell.PortalLayout;
import org.icjc.desk.ui.WorkView;
import org.icjc.members.desk.Html;
import org.icjc.members.desk.ProfilePanel;
import org.icjc.members.desk.Words;

/** The own profile, as the committee sees it. */
@Route(value = "our-profile", layout = PortalLayout.class)
@RolesAllowed("MEMBER")
@StyleSheet("style/members.css")
class OwnProfileView extends WorkView implements HasDynamicTitle {
    private final Words words;

    OwnProfileView(OwnProfile profile, Words words) {
        this.words = words;
        add(
                new H1(words.of("members.portal.profile.title")),
                Html.quiet(words.of("members.portal.profile.hint")),
                new ProfilePanel(words, profile.entry()));
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle("members.portal.profile.title");
    }
}
