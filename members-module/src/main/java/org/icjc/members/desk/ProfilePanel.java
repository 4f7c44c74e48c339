package org.icjc.members.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.icjc.desk.ui.Foreign;
import org.icjc.desk.ui.Pairs;
import org.icjc.kernel.taxonomy.Coded;
import org.icjc.members.directory.Capability;
import org.icjc.members.directory.Conflicts;
import org.icjc.members.directory.Entry;
import org.icjc.members.directory.MatchMembers;
import org.icjc.members.matching.Completeness;
import org.icjc.members.matching.MatchTables;

/** One member: what it says, who stands behind it, what it declared, how it was asked. */
public final class ProfilePanel extends Div {
    private final Words words;
    private final Entry entry;

    public ProfilePanel(Words words, Entry entry) {
        this.words = words;
        this.entry = entry;
        addClassNames("profile", "flow");
        add(head(), completeness(), said(), conflicts(), year());
    }

    /** How complete a profile is, in hundredths. */
    static int percent(Entry entry) {
        return (complete(entry).complete() + 50) / 100;
    }

    private static Completeness complete(Entry entry) {
        return Completeness.of(MatchMembers.of(entry), MatchTables.current());
    }

    private Div head() {
        H2 name = new H2();
        name.add(new Foreign(entry.member().name(), entry.member().nameLanguage().toLanguageTag()));
        String kind = words.of(entry.member().kind());
        String state = words.of(entry.member().state().messageKey());
        String line =
                entry.member().since() == null
                        ? words.of("members.profile.line", "kind", kind, "state", state)
                        : words.of(
                                "members.profile.since",
                                "kind",
                                kind,
                                "state",
                                state,
                                "year",
                                String.valueOf(entry.member().since().getYear()));
        return new Div(name, Html.hint(line));
    }

    private Div completeness() {
        Completeness complete = complete(entry);
        Div row =
                Html.div(
                        "apart",
                        new H3(words.of("members.profile.complete")),
                        Html.span(words.of("members.profile.percent", "n", percent(entry)), "num"));
        Div block = Html.div("tight", row, Html.bar(percent(entry)));
        block.add(Html.hint(missing(complete)));
        if (complete.typesMissing()) block.add(Html.hint(words.of("members.profile.no-types")));
        if (complete.declarationMissing())
            block.add(Html.hint(words.of("members.profile.no-declaration")));
        if (complete.claims() > 0)
            block.add(
                    Html.hint(
                            words.of(
                                    "members.profile.backed",
                                    "n",
                                    complete.backed(),
                                    "all",
                                    complete.claims())));
        return block;
    }

    private String missing(Completeness complete) {
        if (complete.cost().isEmpty()) return words.of("members.profile.nothing-missing");
        String pieces =
                complete.cost().entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.<Integer>reverseOrder()))
                        .map(each ->
                                words.of(each.getKey().messageKey())
                                        + " "
                                        + tenths(each.getValue()))
                        .collect(Collectors.joining(", "));
        return words.of("members.profile.missing", "pieces", pieces);
    }

    private static String tenths(int tenThousandths) {
        int tenths = (tenThousandths + 5) / 10;
        return tenths / 10 + "." + tenths % 10;
    }

    private Pairs said() {
        Capability said = entry.capability();
        Pairs pairs = new Pairs();
        add(pairs, "members.profile.gives", coded(said.types()));
        add(pairs, "members.profile.topics", levels(said.topics(), "members.level."));
        add(pairs, "members.profile.traditions", levels(said.traditions(), "members.depth."));
        add(pairs, "members.profile.languages", words.languages(entry));
        add(pairs, "members.profile.practitioners", practitioners());
        add(
                pairs,
                "members.profile.experts",
                words.of("members.profile.experts-of", "n", entry.listed().size()));
        add(pairs, "members.profile.seat", words.place(entry.member().seat()));
        add(pairs, "members.profile.regions", places(said.regions()));
        add(pairs, "members.profile.format", coded(said.formats()));
        add(pairs, "members.profile.travel", said.travel() == null ? "" : words.of(said.travel()));
        add(
                pairs,
                "members.profile.capacity",
                said.engagements() == null ? "" : String.valueOf(said.engagements()));
        add(
                pairs,
                "members.profile.lead",
                said.leadDays() == null
                        ? ""
                        : words.of("members.profile.days", "n", said.leadDays()));
        add(pairs, "members.profile.away", away(said));
        return pairs;
    }

    private String practitioners() {
        return java.util.Arrays.stream(org.icjc.kernel.taxonomy.PractitionerKind.values())
                .filter(kind -> entry.experts(kind) > 0)
                .map(kind -> words.of(kind) + " " + entry.experts(kind))
                .collect(Collectors.joining(", "));
    }

    private String away(Capability said) {
        if (said.away() == null) return "";
        if (said.away().isEmpty()) return words.of("members.profile.none");
        return said.away().stream()
                .map(days -> words.date(days.from()) + " – " + words.date(days.to()))
                .collect(Collectors.joining(", "));
    }

    private String places(@org.jspecify.annotations.Nullable List<String> codes) {
        if (codes == null) return "";
        return codes.stream().map(words::place).collect(Collectors.joining(", "));
    }

    private String coded(@org.jspecify.annotations.Nullable List<? extends Coded> list) {
        if (list == null) return "";
        return list.isEmpty() ? words.of("members.profile.none") : words.list(list);
    }

    // Highest level first; what is known best is read first.
    private String levels(Map<? extends Coded, Integer> levels, String key) {
        return levels.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .sorted(
                        Comparator.comparing(
                                (Map.Entry<? extends Coded, Integer> each) -> -each.getValue()))
                .map(each -> words.of(each.getKey()) + " (" + words.of(key + each.getValue()) + ")")
                .collect(Collectors.joining(", "));
    }

    private void add(Pairs pairs, String label, String value) {
        if (value.isEmpty())
            pairs.add(words.of(label), Html.span(words.of("members.profile.not-said"), "quiet"));
        else pairs.add(words.of(label), value);
    }

    private Div conflicts() {
        Conflicts conflicts = entry.conflicts();
        String line;
        if (conflicts.declaredOn() == null) line = words.of("members.profile.conflicts.never");
        else if (conflicts.entries().isEmpty())
            line =
                    words.of(
                            "members.profile.conflicts.none",
                            "date",
                            words.date(conflicts.declaredOn()));
        else
            line =
                    words.of(
                            "members.profile.conflicts.some",
                            "n",
                            conflicts.entries().size(),
                            "date",
                            words.date(conflicts.declaredOn()));
        return Html.div(
                "tight", new H3(words.of("members.profile.conflicts")), Html.span(line, "small"));
    }

    private Div year() {
        Pairs pairs = new Pairs();
        pairs.add(
                words.of("members.profile.asked"),
                words.of("members.profile.times", "n", entry.load().offers12()));
        pairs.add(
                words.of("members.profile.yes"),
                words.of("members.profile.times", "n", entry.load().accepted12()));
        pairs.add(
                words.of("members.profile.answers"),
                words.of(
                        "members.profile.of",
                        "n",
                        entry.load().answered24(),
                        "all",
                        entry.load().ended24()));
        return Html.div("tight", new H3(words.of("members.profile.year")), pairs);
    }
}
