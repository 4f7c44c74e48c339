package org.icjc.members.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.icjc.kernel.taxonomy.Cefr;
import org.icjc.kernel.taxonomy.SupportType;
import org.icjc.members.MemberId;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static final Function<Entry, String> NAME = entry -> entry.member().name();

    private final List<Entry> entries =
            List.of(
                    member("Demo École", "fr", Cefr.C2, SupportType.WORKSHOP, 1),
                    member("Demo Bar", "en", Cefr.C1, SupportType.WORKSHOP, 0),
                    member("Demo Clinic", "fr", Cefr.B2, SupportType.RETREAT, 2));

    @Test
    void nothing_chosen_lists_all() {
        assertThat(Choice.ALL.of(entries, NAME)).hasSize(3);
    }

    @Test
    void a_level_under_C1_is_not_listed_as_a_language_of_work() {
        Choice french = new Choice(Set.of(), Set.of("fr"), Set.of(), Set.of(), false, "");
        assertThat(french.of(entries, NAME)).extracting(NAME).containsExactly("Demo École");
    }

    @Test
    void a_search_is_blind_to_accents_and_case() {
        assertThat(Choice.ALL.with("ecole DEMO").of(entries, NAME)).hasSize(1);
    }

    @Test
    void a_count_says_how_many_would_be_listed_with_all_else_as_chosen() {
        Choice french = new Choice(Set.of(), Set.of("fr"), Set.of(), Set.of(), false, "");
        Choice.Counts counts = french.counts(entries, NAME);
        assertThat(counts.types().get(SupportType.WORKSHOP)).isEqualTo(1);
        assertThat(counts.types().get(SupportType.RETREAT)).isZero();
        assertThat(counts.languages()).containsEntry("fr", 1).containsEntry("en", 1);
        for (SupportType type : SupportType.values()) {
            Choice with = new Choice(Set.of(type), Set.of("fr"), Set.of(), Set.of(), false, "");
            assertThat(with.of(entries, NAME)).hasSize(counts.types().getOrDefault(type, -1));
        }
    }

    @Test
    void a_member_with_no_places_left_has_no_room() {
        Choice room = new Choice(Set.of(), Set.of(), Set.of(), Set.of(), true, "");
        assertThat(room.of(entries, NAME)).extracting(NAME).doesNotContain("Demo Bar");
    }

    private static Entry member(
            String name, String language, Cefr level, SupportType type, int engagements) {
        var languages = new LinkedHashMap<String, LanguageSkill>();
        languages.put(language, new LanguageSkill(level, level, null));
        Capability capability =
                new Capability(
                        List.of(type),
                        new LinkedHashMap<>(),
                        new LinkedHashMap<>(),
                        languages,
                        null,
                        new LinkedHashMap<>(),
                        null,
                        null,
                        null,
                        engagements,
                        null,
                        null);
        return new Entry(
                new Member(
                        MemberId.mint(),
                        name,
                        Locale.ENGLISH,
                        MemberKind.LEGAL,
                        "KE",
                        null,
                        MembershipState.ACTIVE,
                        true,
                        null,
                        null),
                1,
                null,
                capability,
                List.of(),
                Conflicts.neverDeclared(),
                0,
                0,
                Load.NOTHING);
    }
}
