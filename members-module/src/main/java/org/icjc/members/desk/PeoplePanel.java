package org.icjc.members.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import java.util.List;
import java.util.stream.Collectors;
import org.icjc.desk.PersonName;
import org.icjc.desk.roster.Vouching;
import org.icjc.desk.ui.Empty;
import org.icjc.desk.ui.Pairs;
import org.icjc.desk.ui.Tag;
import org.icjc.members.MemberId;
import org.icjc.members.referrals.OrganisationPeople;
import org.icjc.members.referrals.OrganisationPeople.Row;

/** People of an organisation; here one of the committee vouches for them. */
final class PeoplePanel extends Div {
    private final transient OrganisationPeople people;
    private final transient Vouching vouching;
    private final transient Words words;
    private final MemberId member;

    PeoplePanel(OrganisationPeople people, Vouching vouching, Words words, MemberId member) {
        this.people = people;
        this.vouching = vouching;
        this.words = words;
        this.member = member;
        addClassNames("profile", "flow");
        refresh();
    }

    private void refresh() {
        removeAll();
        List<Row> rows = people.of(member);
        add(new H3(words.of("members.people.title")));
        if (rows.isEmpty()) {
            add(new Empty(words.of("members.people.nobody")));
            return;
        }
        add(Html.hint(words.of("members.people.hint", "n", Vouching.NEEDED)));
        rows.forEach(row -> add(person(row)));
    }

    private Div person(Row row) {
        Div block = Html.div("tight", Html.div("apart", new H4(row.name().value()), standing(row)));
        Pairs pairs = new Pairs();
        if (row.since() != null)
            pairs.add(words.of("members.people.since"), words.date(row.since()));
        pairs.add(
                words.of("members.people.fingerprint"),
                Html.span(row.keys().fingerprint(), "mono", "fingerprint"));
        pairs.add(words.of("members.people.vouchers"), vouchers(row));
        block.add(
                pairs,
                Html.hint(words.of(row.byMe() ? "members.people.done" : "members.people.means")));
        block.add(vouch(row));
        return block;
    }

    private Tag standing(Row row) {
        if (row.isVouched()) return Tag.good(words.of("members.people.vouched"));
        if (row.vouchers().isEmpty()) return Tag.plain(words.of("members.people.none"));
        return Tag.open(words.of("members.people.one"));
    }

    private String vouchers(Row row) {
        if (row.vouchers().isEmpty()) return words.of("members.people.vouchers.none");
        return row.vouchers().stream().map(PersonName::value).collect(Collectors.joining(", "));
    }

    private Button vouch(Row row) {
        Button vouch = new Button(words.of("members.people.vouch"));
        vouch.setAriaLabel(words.of("members.people.vouch.for", "name", row.name().value()));
        vouch.setDisableOnClick(true);
        vouch.addClickListener(_ -> {
            Telling.done(words, () -> vouching.vouch(row.keys()));
            refresh();
        });
        vouch.setEnabled(!row.byMe());
        return vouch;
    }
}
