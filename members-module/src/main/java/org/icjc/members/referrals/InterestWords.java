package org.icjc.members.referrals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.icjc.members.directory.Capability;
import org.icjc.members.directory.Entry;
import org.icjc.members.directory.LanguageSkill;
import org.icjc.requests.access.InterestedMember;
import org.icjc.requests.access.InterestedMember.Line;
import org.icjc.requests.access.Phrase;

/**
 * What the requester is shown of an interested member: words by their keys, so that each reader
 * reads them in the own language, and the member's own words as they were written.
 */
final class InterestWords {
    private InterestWords() {}

    static InterestedMember of(Entry entry, OfferAnswer answer) {
        return new InterestedMember(
                entry.member().id().value(),
                entry.member().name(),
                entry.member().seat(),
                said(answer),
                profile(entry, answer));
    }

    private static List<Phrase> said(OfferAnswer answer) {
        Phrase word = new Phrase.Word(answer.interest().messageKey());
        String detail =
                switch (answer.interest()) {
                    case REDUCED -> answer.part();
                    case LATER -> answer.later();
                    case FULL, NO -> "";
                };
        return detail.isBlank() ? List.of(word) : List.of(word, written(detail, answer));
    }

    private static Phrase written(String text, OfferAnswer answer) {
        return new Phrase.Written(text, answer.language());
    }

    private static List<Line> profile(Entry entry, OfferAnswer answer) {
        Capability said = entry.capability();
        List<Line> lines = new ArrayList<>();
        add(lines, "members.word.kind", Stream.of(word(entry.member().kind().messageKey())));
        add(
                lines,
                "members.word.languages",
                said.languages().entrySet().stream().map(InterestWords::spoken));
        add(
                lines,
                "members.word.traditions",
                said.traditions().entrySet().stream()
                        .filter(each -> each.getValue() >= 2)
                        .map(each -> word(each.getKey().messageKey())));
        add(
                lines,
                "members.word.practitioners",
                entry.listed().stream()
                        .flatMap(expert -> expert.kinds().stream())
                        .distinct()
                        .map(kind -> word(kind.messageKey())));
        add(
                lines,
                "members.word.would-send",
                Stream.of(answer.skills())
                        .filter(skills -> !skills.isBlank())
                        .map(skills -> written(skills, answer)));
        return lines;
    }

    private static Phrase word(String key) {
        return new Phrase.Word(key);
    }

    private static Phrase spoken(Map.Entry<String, LanguageSkill> each) {
        LanguageSkill skill = each.getValue();
        return new Phrase.Spoken(each.getKey(), skill.speak() == null ? "" : skill.speak().name());
    }

    private static void add(List<Line> lines, String label, Stream<Phrase> values) {
        List<Phrase> all = values.toList();
        if (!all.isEmpty()) lines.add(new Line(word(label), all));
    }
}
