package org.icjc.members.portal;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.icjc.desk.shell.PortalLayout;
import org.icjc.desk.ui.Empty;
import org.icjc.desk.ui.Tag;
import org.icjc.desk.ui.WorkView;
import org.icjc.members.desk.Html;
import org.icjc.members.desk.Words;
import org.icjc.members.referrals.Referral;

/** What was shared with the organisation. */
@Route(value = "shared", layout = PortalLayout.class)
@RolesAllowed("MEMBER")
@StyleSheet("style/members.css")
class SharedView extends WorkView implements HasDynamicTitle {
    private final Words words;

    SharedView(Disclosures disclosures, Offers offers, Words words) {
        this.words = words;
        add(new H1(words.of("members.portal.shared.title")));
        List<Referral> shared = disclosures.list();
        if (shared.isEmpty()) add(new Empty(words.of("members.portal.shared.none")));
        Div list = Html.div("list");
        shared.forEach(each ->
                list.add(
                        row(
                                each,
                                offers.kind(each.id()),
                                !disclosures.hasDeclaredNone(each.id()))));
        add(list);
    }

    private RouterLink row(Referral referral, Optional<String> kind, boolean toDeclare) {
        RouterLink row = new RouterLink(DisclosedView.class, referral.id().value().toString());
        row.addClassName("item");
        row.add(
                Html.element("b", Html.span(kind.orElseGet(() -> title(referral)))),
                Html.span(words.forMember(referral.state()), "hint"));
        if (kind.isPresent()) row.add(Html.span(title(referral), "hint"));
        if (toDeclare) row.add(Tag.mine(words.of("members.portal.shared.to-declare")));
        return row;
    }

    private String title(Referral referral) {
        return referral.disclosedAt() == null
                ? words.of("members.portal.shared.title")
                : words.of("members.portal.shared.of", "date", words.date(referral.disclosedAt()));
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle("members.portal.shared.title");
    }
}
