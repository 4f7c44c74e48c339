package org.icjc.members.desk;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.icjc.desk.roster.Vouching;
import org.icjc.desk.shell.DeskLayout;
import org.icjc.desk.ui.Empty;
import org.icjc.desk.ui.Foreign;
import org.icjc.desk.ui.WorkView;
import org.icjc.members.directory.Choice;
import org.icjc.members.directory.Directory;
import org.icjc.members.directory.Entry;
import org.icjc.members.referrals.OrganisationPeople;
import org.jspecify.annotations.Nullable;

/** Member organisations: facets, list and profile side by side; one after the other on a phone. */
@Route(value = "members", layout = DeskLayout.class)
@RolesAllowed({"COMMITTEE_MEMBER", "CHAIR", "INTAKE_OFFICER", "ADMINISTRATOR"})
@StyleSheet("style/members.css")
class DirectoryView extends WorkView implements HasUrlParameter<String>, HasDynamicTitle {
    private static final int PHONE = 800;

    final TextField search = new TextField();
    final Facets facets;
    final Div found = Html.div("found");
    final Div detail = Html.div("detail");

    private final Words words;
    private final transient OrganisationPeople people;
    private final transient Vouching vouching;
    private final transient Onlooker onlooker;
    private final List<Entry> entries;
    private @Nullable String selected;

    DirectoryView(
            Directory directory,
            OrganisationPeople people,
            Vouching vouching,
            Onlooker onlooker,
            Words words) {
        this.words = words;
        this.people = people;
        this.vouching = vouching;
        this.onlooker = onlooker;
        this.entries = directory.entries();
        addClassName("directory");
        List<String> spoken =
                entries.stream()
                        .flatMap(entry -> entry.capability().languages().keySet().stream())
                        .distinct()
                        .toList();
        facets = new Facets(words, spoken, this::refresh);
        search.setPlaceholder(words.of("members.directory.search"));
        search.setAriaLabel(words.of("members.directory.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> refresh());
        Details narrow = new Details(words.of("members.directory.narrow"), facets);
        narrow.setOpened(isWide());
        Div side = Html.div("narrow", new H1(words.of("members.directory.title")), narrow);
        add(side, new Div(search, found), detail);
    }

    // On a phone sixty boxes to tick would stand before the first member.
    private static boolean isWide() {
        int width =
                UI.getCurrentOrThrow().getPage().getExtendedClientDetails().getWindowInnerWidth();
        return width < 0 || width > PHONE;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String parameter) {
        selected = parameter;
        refresh();
        detail.removeAll();
        entries.stream()
                .filter(this::isSelected)
                .findFirst()
                .ifPresentOrElse(this::show, this::hint);
    }

    private boolean isSelected(Entry entry) {
        return id(entry).equals(selected);
    }

    private void hint() {
        removeClassName("open");
        detail.add(Html.quiet(words.of("members.directory.choose")), new Coverage(words, entries));
    }

    private void show(Entry entry) {
        addClassName("open");
        RouterLink close = new RouterLink(words.of("members.directory.close"), DirectoryView.class);
        close.addClassName("close");
        detail.add(close, new ProfilePanel(words, entry));
        if (onlooker.decides())
            detail.add(new PeoplePanel(people, vouching, words, entry.member().id()));
    }

    private void refresh() {
        Choice choice = facets.choice(search.getValue());
        facets.show(choice.counts(entries, words::searched));
        List<Entry> chosen = choice.of(entries, words::searched);
        found.removeAll();
        Div head =
                Html.div(
                        "apart",
                        new H2(
                                words.of(
                                        "members.directory.found",
                                        "n",
                                        chosen.size(),
                                        "all",
                                        entries.size())));
        if (chosen.size() < entries.size()) head.add(clear());
        found.add(head);
        if (chosen.isEmpty()) found.add(new Empty(words.of("members.directory.nothing"), clear()));
        else found.add(Html.div("scroll", table(chosen)));
    }

    private Button clear() {
        return new Button(
                words.of("members.directory.clear"),
                _ -> {
                    facets.clear();
                    search.clear();
                    refresh();
                });
    }

    private HtmlContainer table(List<Entry> chosen) {
        HtmlContainer body = Html.element("tbody");
        chosen.forEach(entry -> body.add(row(entry)));
        HtmlContainer table = Html.element("table", heads(), body);
        table.addClassName("table");
        return table;
    }

    private HtmlContainer heads() {
        HtmlContainer row =
                Html.element("tr", new Html.HeadCell(words.of("members.directory.name"), "col"));
        for (String key :
                List.of(
                        "members.directory.taken",
                        "members.directory.asked",
                        "members.directory.profile")) {
            Html.HeadCell cell = new Html.HeadCell(words.of(key), "col");
            cell.addClassName("num");
            row.add(cell);
        }
        return Html.element("thead", row);
    }

    private HtmlContainer row(Entry entry) {
        RouterLink name = new RouterLink(DirectoryView.class, id(entry));
        name.add(new Foreign(entry.member().name(), entry.member().nameLanguage().toLanguageTag()));
        HtmlContainer second = Html.element("small");
        second.setText(words.area(entry) + " · " + words.languages(entry));
        Html.HeadCell first = new Html.HeadCell("", "row");
        first.removeAll();
        first.add(name, second);
        OptionalInt asked = words.daysSinceAsked(entry);
        HtmlContainer row =
                Html.element(
                        "tr",
                        first,
                        number(words.taken(entry)),
                        number(
                                asked.isPresent()
                                        ? String.valueOf(asked.getAsInt())
                                        : words.of("members.directory.never")),
                        number(
                                words.of(
                                        "members.profile.percent",
                                        "n",
                                        ProfilePanel.percent(entry))));
        if (isSelected(entry)) row.getElement().setAttribute("aria-selected", "true");
        return row;
    }

    private static HtmlContainer number(String text) {
        HtmlContainer cell = Html.element("td");
        cell.setText(text);
        cell.addClassName("num");
        return cell;
    }

    private static String id(Entry entry) {
        UUID id = entry.member().id().value();
        return id.toString();
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle("members.directory.title");
    }
}
