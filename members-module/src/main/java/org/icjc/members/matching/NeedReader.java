package org.icjc.members.matching;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.icjc.kernel.answers.Answer.LanguageLevel;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.taxonomy.Audience;
import org.icjc.kernel.taxonomy.Cefr;
import org.icjc.kernel.taxonomy.Coded;
import org.icjc.kernel.taxonomy.Jurisdiction;
import org.icjc.kernel.taxonomy.PractitionerKind;
import org.icjc.kernel.taxonomy.SupportType;
import org.jspecify.annotations.Nullable;

/** Reads from the answers what a request asks for. Free texts are never read by the machine. */
public final class NeedReader {

    private final Answers answers;
    private final MatchTables tables;
    private final Places places;
    private final SupportType type;

    private NeedReader(Answers answers, MatchTables tables, Places places) {
        this.answers = answers;
        this.tables = tables;
        this.places = places;
        this.type = type(answers);
    }

    /** What these answers ask for. */
    public static Need read(Answers answers, MatchTables tables, Places places) {
        return new NeedReader(answers, tables, places).need();
    }

    private Need need() {
        Jurisdiction jurisdiction =
                answers.country("jurisdiction").flatMap(places::find).orElse(null);
        return new Need(
                type,
                TopicsReader.read(answers, type),
                LawReader.read(answers, jurisdiction),
                languages(),
                wanted(),
                rank(),
                days(),
                when(),
                modes(),
                place(),
                jurisdiction);
    }

    /** The type asked for; "other" and "not sure" count as the nearest one, if one was named. */
    private static SupportType type(Answers answers) {
        Optional<SupportType> asked = type(answers, "support-type");
        return asked.filter(type -> type != SupportType.OTHER)
                .or(() -> type(answers, "oc-nearest"))
                .orElse(SupportType.OTHER);
    }

    private static Optional<SupportType> type(Answers answers, String question) {
        return answers.choice(question).flatMap(code -> Coded.find(SupportType.class, code));
    }

    private Need.Languages languages() {
        LanguagePoints.Need need = tables.languages().need().get(type);
        if (need == null) {
            throw new IllegalStateException("match.tables.language-need");
        }
        List<LanguageLevel> product =
                switch (type) {
                    case COMPARATIVE -> product("ca-form.language", need);
                    case MEMORANDUM -> product("em-form.language", need);
                    case DRAFTING -> product("ld-translation", need);
                    default -> List.of();
                };
        return new Need.Languages(
                need.register(),
                need.level(),
                product.isEmpty() ? answers.languages("languages") : product,
                answers.chose(
                        "own-means",
                        need.register() == Register.SPEAK ? "interpretation" : "translation"),
                answers.chose("mt-profile", "our-language-without-interpreter"));
    }

    /**
     * Languages of a written product: nobody's level is asked, so they stand with the level that
     * the work takes.
     */
    private List<LanguageLevel> product(String question, LanguagePoints.Need need) {
        return answers.languages(question).stream()
                .map(language -> new LanguageLevel(language.tag(), Cefr.of(need.level())))
                .toList();
    }

    private List<Need.Wanted> wanted() {
        KindPoints kinds = tables.kinds();
        var wanted = new ArrayList<Need.Wanted>();
        switch (type) {
            case VISIT ->
                    answers.choices("sv-hosts")
                            .forEach(code -> add(wanted, kinds.hosts().get(code)));
            case MOOT ->
                    answers.choices("mc-roles")
                            .forEach(code -> add(wanted, kinds.roles().get(code)));
            default ->
                    answers.choices("audience").stream()
                            .flatMap(code -> Coded.find(Audience.class, code).stream())
                            .forEach(audience -> wanted.add(new Need.Wanted.PeersOf(audience)));
        }
        if (answers.chose("rt-peers", "same-function-elsewhere")
                || answers.chose("mt-profile", "same-function")) {
            answers.choice("institution-kind")
                    .or(() -> answers.choice("icc-body"))
                    .ifPresent(code -> add(wanted, kinds.function().get(code)));
        }
        return wanted;
    }

    private static void add(List<Need.Wanted> wanted, @Nullable PractitionerKind kind) {
        if (kind != null) {
            wanted.add(new Need.Wanted.Function(kind));
        }
    }

    private @Nullable Integer rank() {
        return switch (type) {
            case WORKSHOP ->
                    answers.choice("ws-level").map(NeedReader::rankOfWorkshop).orElse(null);
            case TRAINERS ->
                    answers.choice("tt-experience").map(NeedReader::rankOfTrainers).orElse(null);
            case RETREAT -> answers.choice("rt-rank").map(NeedReader::rankOfRetreat).orElse(null);
            case CURRICULUM ->
                    answers.choice("cd-level").map(NeedReader::rankOfCurriculum).orElse(null);
            case MENTORING ->
                    answers.chose("mt-profile", "has-tried-such-cases")
                                    || answers.chose("mt-profile", "has-led-a-unit")
                            ? 3
                            : null;
            case COMPARATIVE, MEMORANDUM, DRAFTING, VISIT, MOOT, GUIDE, OTHER -> null;
        };
    }

    private static @Nullable Integer rankOfWorkshop(String level) {
        return switch (level) {
            case "new" -> 1;
            case "some-practice", "mixed" -> 2;
            case "experienced" -> 3;
            default -> null;
        };
    }

    private static @Nullable Integer rankOfTrainers(String experience) {
        return switch (experience) {
            case "never" -> 1;
            case "now-and-then" -> 2;
            case "often" -> 3;
            default -> null;
        };
    }

    private static @Nullable Integer rankOfRetreat(String rank) {
        return switch (rank) {
            case "heads", "senior" -> 3;
            case "working-level", "mixed" -> 2;
            default -> null;
        };
    }

    private static Integer rankOfCurriculum(String level) {
        return switch (level) {
            case "in-service", "police-academy" -> 2;
            default -> 1;
        };
    }

    private int days() {
        String question =
                switch (type) {
                    case WORKSHOP -> "ws-days";
                    case RETREAT -> "rt-days";
                    case VISIT -> "sv-size.days";
                    default -> "";
                };
        return answers.number(question)
                .map(days -> days.setScale(0, RoundingMode.CEILING).intValueExact())
                .filter(days -> days > 0)
                .orElse(1);
    }

    private Need.When when() {
        Optional<String> kind = answers.choice("when-kind");
        return answers.day("needed-by")
                .<Need.When>flatMap(day ->
                        kind.map(code ->
                                switch (code) {
                                    case "a-fixed-date" -> new Need.When.On(day);
                                    case "a-period" -> new Need.When.From(day);
                                    default -> new Need.When.Whenever();
                                }))
                .orElseGet(Need.When.Whenever::new);
    }

    private List<Mode> modes() {
        return switch (answers.choice("format").orElse("")) {
            case "in-person" -> List.of(Mode.IN_PERSON);
            case "remote" -> List.of(Mode.REMOTE);
            case "both" -> List.of(Mode.IN_PERSON, Mode.REMOTE);
            case "on-paper-only" -> List.of(Mode.PAPER);
            default -> List.of();
        };
    }

    /** Another country is not given: the answer says where it is not. */
    private @Nullable String place() {
        return switch (answers.choice("place").orElse("")) {
            case "with-us", "no-wish" -> answers.country("jurisdiction").orElse("NL");
            case "the-hague" -> "NL";
            default -> null;
        };
    }
}
