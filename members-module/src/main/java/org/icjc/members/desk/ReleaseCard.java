package org.icjc.members.desk;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Set;
import org.icjc.desk.ui.SealedNote;
import org.icjc.members.referrals.Referral;
import org.icjc.members.referrals.Releases;
import org.icjc.requests.access.Consent;
import org.icjc.requests.access.ConsentScope;
import org.icjc.requests.access.ReleaseStep;

/** Release by two people: part, did the requester agree, does it leave now; and to how many. */
final class ReleaseCard extends Div {
    final Checkbox looked = new Checkbox();

    private final Words words;
    private final Referral referral;
    private final Releases releases;
    private final Runnable refresh;

    ReleaseCard(Words words, Referral referral, Releases releases, Runnable refresh) {
        this.words = words;
        this.referral = referral;
        this.releases = releases;
        this.refresh = refresh;
        Releases.Standing standing = releases.of(referral.id());
        if (standing.step().isEmpty()) {
            done(standing);
            return;
        }
        ReleaseStep step = standing.step().get();
        addClassNames("card", "two-people", "flow");
        add(new H3(words.of("members.release.title." + step)));
        standing.consent().ifPresent(consent -> add(table(consent, standing)));
        add(Html.hint(words.of("members.release.never")));
        if (standing.people().isEmpty()) {
            add(Html.quiet(words.of("members.release.nobody." + step)));
            return;
        }
        if (standing.proposedBy().isEmpty()) add(propose());
        else if (releases.isMine(standing)) add(new Paragraph(words.of("members.release.waits")));
        else add(approve(standing.people().size()));
    }

    private void done(Releases.Standing standing) {
        if (standing.released().isEmpty() || standing.consent().isEmpty()) return;
        addClassNames("card", "flow");
        add(
                new H3(words.of("members.release.title.done")),
                table(standing.consent().get(), standing),
                Html.hint(words.of("members.release.never")));
    }

    private HtmlContainer table(Consent consent, Releases.Standing standing) {
        HtmlContainer heads =
                Html.element(
                        "tr",
                        new Html.HeadCell(words.of("members.release.part"), "col"),
                        new Html.HeadCell(words.of("members.release.agreed"), "col"),
                        new Html.HeadCell(
                                words.of(
                                        standing.step().isPresent()
                                                ? "members.release.now"
                                                : "members.release.what"),
                                "col"));
        HtmlContainer body = Html.element("tbody");
        for (ConsentScope part : ConsentScope.values())
            body.add(row(part, consent.scope(), standing));
        HtmlContainer table = Html.element("table", Html.element("thead", heads), body);
        table.addClassName("table");
        return table;
    }

    private HtmlContainer row(
            ConsentScope part, Set<ConsentScope> agreed, Releases.Standing standing) {
        boolean yes = agreed.contains(part);
        HtmlContainer agrees = Html.element("td");
        agrees.setText(words.of(yes ? "members.release.yes" : "members.release.no"));
        return Html.element(
                "tr",
                new Html.HeadCell(words.of("members.release.part." + part), "row"),
                agrees,
                Html.element("td", yes ? leaves(part, standing) : stays()));
    }

    private Span leaves(ConsentScope part, Releases.Standing standing) {
        ReleaseStep by = part == ConsentScope.PARTIES ? ReleaseStep.CARD : ReleaseStep.REST;
        Instant at = standing.released().get(by);
        if (at != null)
            return Html.span(words.of("members.release.done", "date", words.date(at)), "ok");
        return standing.step().filter(by::equals).isPresent()
                ? Html.span(words.of("members.release.leaves"), "ok")
                : stays();
    }

    private Span stays() {
        return SealedNote.stays(words.of("members.release.stays"));
    }

    private Button propose() {
        Button propose =
                new Button(
                        words.of("members.release.propose"),
                        _ -> act(() -> releases.propose(referral.id())));
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return propose;
    }

    private Div approve(int people) {
        looked.setLabel(words.of("members.release.looked"));
        Button approve =
                new Button(
                        words.of("members.release.approve", "n", people),
                        _ -> act(() -> releases.approve(referral.id())));
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        approve.setEnabled(false);
        looked.addValueChangeListener(event -> approve.setEnabled(event.getValue()));
        return Html.div(
                "flow",
                new Paragraph(words.of("members.release.second", "n", people)),
                new Anchor(
                        "requests/" + referral.request() + "/request",
                        words.of("members.release.look")),
                looked,
                approve,
                Html.hint(words.of("members.release.withdraw")));
    }

    private void act(Runnable act) {
        if (Telling.done(words, act)) refresh.run();
    }
}
