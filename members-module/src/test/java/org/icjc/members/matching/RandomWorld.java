package org.icjc.members.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answer.LanguageLevel;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.taxonomy.Audience;
import org.icjc.kernel.taxonomy.Cefr;
import org.icjc.kernel.taxonomy.Coded;
import org.icjc.kernel.taxonomy.Crime;
import org.icjc.kernel.taxonomy.Jurisdiction;
import org.icjc.kernel.taxonomy.Jurisdictions;
import org.icjc.kernel.taxonomy.PractitionerKind;
import org.icjc.kernel.taxonomy.Stage;
import org.icjc.kernel.taxonomy.SupportType;
import org.icjc.kernel.taxonomy.Theme;
import org.icjc.kernel.taxonomy.Topic;
import org.icjc.kernel.taxonomy.Tradition;
import org.jspecify.annotations.Nullable;

/** Invented requests and members, the same for the same seed. */
final class RandomWorld {

    static final LocalDate TODAY = LocalDate.of(2026, 12, 25);
    private static final List<String> LANGUAGES =
            List.of("en", "fr", "es", "ar", "pt", "ru", "sw", "nb", "da", "hr", "sr", "id", "ms");
    private static final List<String> STATES =
            Jurisdictions.all().stream().map(Jurisdiction::alpha2).toList();

    final SplittableRandom random;

    RandomWorld(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    <T> List<T> some(List<T> list, int atMost) {
        var picked = new ArrayList<T>();
        int count = random.nextInt(atMost + 1);
        for (int i = 0; i < count; i++) {
            T element = one(list);
            if (!picked.contains(element)) {
                picked.add(element);
            }
        }
        return picked;
    }

    private Answer codes(Coded[] values, int atMost) {
        return new Answer.Choices(some(List.of(values), atMost).stream().map(Coded::code).toList());
    }

    private Answer.Choice choice(String... codes) {
        return new Answer.Choice(one(List.of(codes)));
    }

    private Answer.Choices choices(int atMost, String... codes) {
        return new Answer.Choices(some(List.of(codes), atMost));
    }

    private List<LanguageLevel> languages(int atMost) {
        return some(LANGUAGES, atMost).stream()
                .map(tag -> new LanguageLevel(tag, one(List.of(Cefr.values()))))
                .toList();
    }

    /** A request of a random type, through the reader of answers. */
    MatchRequest request(int number) {
        var answers = new LinkedHashMap<String, Answer>();
        SupportType type = one(List.of(SupportType.values()));
        answers.put("support-type", new Answer.Choice(type.code()));
        if (chance(80)) {
            answers.put("asker-kind", new Answer.Choice("national authority"));
            answers.put("jurisdiction", new Answer.Countries(List.of(one(STATES))));
            answers.put("institution-kind", choice("court", "bar", "ministry", "other"));
            answers.put("traditions", codes(Tradition.values(), 3));
            answers.put(
                    "procedure", choice("mainly by the judge", "mainly by the parties", "mixed"));
        } else {
            answers.put("asker-kind", new Answer.Choice("organ or office of the ICC"));
            answers.put("icc-body", choice("otp", "reg", "pres", "opcd"));
        }
        answers.put("crimes", codes(Crime.values(), 3));
        answers.put("stages", codes(Stage.values(), 10));
        answers.put("themes", codes(Theme.values(), 5));
        answers.put("audience", codes(Audience.values(), 4));
        answers.put("languages", new Answer.Languages(languages(3)));
        answers.put("states-concerned", new Answer.Countries(some(STATES, 2)));
        answers.put("never-states", new Answer.Countries(some(STATES, 2)));
        answers.put("when-kind", choice("a fixed date", "a period", "no"));
        answers.put("needed-by", new Answer.Day(TODAY.plusDays(random.nextInt(200))));
        answers.put("format", choice("in person", "remote", "both", "on paper only"));
        answers.put("place", choice("with us", "in another country", "The Hague", "no wish"));
        answers.put("own-means", choices(2, "interpretation", "translation", "venue"));
        answers.put("ws-level", choice("new", "some practice", "experienced", "mixed"));
        answers.put("ws-days", new Answer.Number(BigDecimal.valueOf(random.nextInt(5, 100), 1)));
        answers.put(
                "rt-peers",
                choices(
                        3,
                        "same function elsewhere",
                        "same tradition",
                        "another tradition",
                        "international courts"));
        answers.put("rt-rank", choice("heads", "senior", "working level", "mixed"));
        answers.put("rt-days", new Answer.Number(BigDecimal.valueOf(random.nextInt(1, 6))));
        answers.put(
                "ca-compare",
                choices(
                        3,
                        "same tradition",
                        "other traditions",
                        "let members propose",
                        "international courts"));
        answers.put(
                "ld-scope",
                choices(4, "crimes", "liability", "cooperation with the ICC", "penalties"));
        answers.put(
                "mt-profile",
                choices(3, "same function", "our language without interpreter", "has led a unit"));
        answers.put("sv-hosts", choices(3, "court", "prosecution", "international court"));
        answers.put("sv-size.days", new Answer.Number(BigDecimal.valueOf(random.nextInt(1, 11))));
        answers.put("mc-phase", choices(3, "first appearance", "whole trial", "appeal"));
        answers.put("mc-rules", choice("ours", "the ICC’s", "both", "invented"));
        answers.put("mc-roles", choices(3, "bench", "prosecution", "observers"));
        answers.put("tt-experience", choice("never", "now and then", "often"));
        answers.put("tt-methods", choices(3, "teaching adults", "exercises", "teaching online"));
        answers.put("cd-level", choice("initial", "in service", "university"));
        var read = new Answers(answers);
        return new MatchRequest(
                "request-" + number,
                NeedReader.read(read, MatchTables.current(), Places.TABLE),
                PartiesReader.read(read),
                List.of());
    }

    Member member(int number) {
        String seat = one(STATES);
        return new Member(
                "member-" + number,
                chance(92) ? Standing.ACTIVE : one(List.of(Standing.values())),
                seat,
                profile(),
                history(),
                declarations());
    }

    List<Member> members(int count) {
        var members = new ArrayList<Member>();
        for (int i = 0; i < count; i++) {
            members.add(member(i));
        }
        return members;
    }

    Profile profile() {
        return new Profile(
                new Expertise(
                        orUnsaid(Set.copyOf(some(List.of(SupportType.values()), 12))),
                        orUnsaid(topics()),
                        orUnsaid(claims(List.of(Tradition.values()), 4)),
                        orUnsaid(kinds())),
                new Backing(
                        random.nextInt(8),
                        orUnsaid(random.nextInt(1, 4)),
                        orUnsaid(Map.of(one(List.of(SupportType.values())), random.nextInt(6)))),
                new Reach(
                        orUnsaid(skills()),
                        orUnsaid(regions()),
                        orUnsaid(modes()),
                        orUnsaid(one(List.of(Travel.values())))),
                new Availability(
                        orUnsaid(random.nextInt(120)),
                        orUnsaid(away()),
                        orUnsaid(random.nextInt(1, 8))));
    }

    private <T> @Nullable T orUnsaid(T value) {
        return chance(92) ? value : null;
    }

    private Map<Topic, Claim> topics() {
        return claims(List.copyOf(Topic.all()), 25);
    }

    private <K> Map<K, Claim> claims(List<K> keys, int atMost) {
        var claims = new HashMap<K, Claim>();
        some(keys, atMost)
                .forEach(key -> claims.put(key, new Claim(random.nextInt(4), chance(60))));
        return claims;
    }

    private Map<String, LanguageSkill> skills() {
        var skills = new HashMap<String, LanguageSkill>();
        some(LANGUAGES, 5)
                .forEach(tag ->
                        skills.put(
                                tag, new LanguageSkill(level(), level(), chance(15), chance(70))));
        return skills;
    }

    private @Nullable Cefr level() {
        return chance(90) ? one(List.of(Cefr.values())) : null;
    }

    private Set<String> regions() {
        var regions = new HashSet<>(some(STATES, 3));
        regions.addAll(
                some(List.of("001", "002", "202", "011", "014", "145", "150", "155", "419"), 2));
        return regions;
    }

    private Map<PractitionerKind, KindClaim> kinds() {
        var kinds = new EnumMap<PractitionerKind, KindClaim>(PractitionerKind.class);
        some(List.of(PractitionerKind.values()), 8)
                .forEach(kind -> kinds.put(kind, new KindClaim(random.nextInt(3), chance(70))));
        return kinds;
    }

    private Set<Mode> modes() {
        Set<Mode> modes = EnumSet.noneOf(Mode.class);
        modes.addAll(some(List.of(Mode.values()), 4));
        return modes;
    }

    private List<Away> away() {
        var away = new ArrayList<Away>();
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate from = TODAY.plusDays(random.nextInt(300));
            away.add(new Away(from, from.plusDays(random.nextInt(40))));
        }
        return away;
    }

    private MemberHistory history() {
        int offers = random.nextInt(8);
        int ended = random.nextInt(10);
        int ratings = random.nextInt(5);
        return new MemberHistory(
                random.nextInt(3),
                random.nextInt(2),
                random.nextInt(2),
                chance(70) ? TODAY.minusDays(random.nextInt(700)) : null,
                offers,
                random.nextInt(offers + 1),
                ended,
                random.nextInt(ended + 1),
                ratings,
                random.nextInt(4 * ratings + 1));
    }

    private Declarations declarations() {
        if (chance(10)) {
            return Declarations.NOT_ASKED;
        }
        LocalDate declared = TODAY.minusDays(random.nextInt(400));
        if (chance(70)) {
            return new Declarations(declared, true, List.of());
        }
        var tie =
                new StandingConflict(
                        StandingConflict.Kind.STATE,
                        one(STATES),
                        one(List.of(StandingConflict.Degree.values())),
                        chance(50) ? TODAY.minusDays(random.nextInt(2000)) : null);
        return new Declarations(declared, false, List.of(tie));
    }
}
