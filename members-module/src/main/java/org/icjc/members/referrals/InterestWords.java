package org.icjc.members.referrals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.taxonomy.Coded;
import org.icjc.kernel.texts.Languages;
import org.icjc.kernel.texts.Texts;
import org.icjc.members.directory.Capability;
import org.icjc.members.directory.Entry;
import org.icjc.members.directory.LanguageSkill;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.InterestedMember;
import org.icjc.requests.access.InterestedMember.Line;
import org.icjc.requests.request.Inbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the requester is shown of an interested member, in the language of the request's form. */
@Component
@OnPart(Part.DESK)
class InterestWords {
    private final Texts texts;
    private final ObjectProvider<Inbox> inbox;

    InterestWords(Texts texts, ObjectProvider<Inbox> inbox) {
        this.texts = texts;
        this.inbox = inbox;
    }

    InterestedMember of(RequestId request, Entry entry, OfferAnswer answer) {
        Locale locale =
                Languages.of(inbox.getObject().row(request).language()).orElse(Languages.ENGLISH);
        return new InterestedMember(
                entry.member().name(),
                entry.member().seat(),
                answer(locale, answer),
                profile(locale, entry, answer));
    }

    private String answer(Locale locale, OfferAnswer answer) {
        String word = texts.text(locale, answer.interest().messageKey());
        String detail =
                switch (answer.interest()) {
                    case REDUCED -> answer.part();
                    case LATER -> answer.later();
                    case FULL, NO -> "";
                };
        return detail.isBlank() ? word : word + ": " + detail;
    }

    private List<Line> profile(Locale locale, Entry entry, OfferAnswer answer) {
        Capability said = entry.capability();
        List<Line> lines = new ArrayList<>();
        add(
                lines,
                locale,
                "members.word.kind",
                texts.text(locale, entry.member().kind().messageKey()));
        add(
                lines,
                locale,
                "members.word.languages",
                said.languages().entrySet().stream()
                        .map(each -> language(locale, each.getKey(), each.getValue()))
                        .collect(Collectors.joining(" · ")));
        add(
                lines,
                locale,
                "members.word.traditions",
                said.traditions().entrySet().stream()
                        .filter(each -> each.getValue() >= 2)
                        .map(each -> texts.text(locale, each.getKey().messageKey()))
                        .collect(Collectors.joining(" · ")));
        add(
                lines,
                locale,
                "members.word.practitioners",
                entry.listed().stream()
                        .flatMap(expert -> expert.kinds().stream())
                        .distinct()
                        .map(kind -> word(locale, kind))
                        .collect(Collectors.joining(" · ")));
        add(lines, locale, "members.word.would-send", answer.skills());
        return lines;
    }

    private String language(Locale locale, String tag, LanguageSkill skill) {
        String name = texts.language(locale, tag);
        return skill.speak() == null ? name : name + " " + skill.speak().name();
    }

    private String word(Locale locale, Coded coded) {
        return texts.text(locale, coded.messageKey());
    }

    private void add(List<Line> lines, Locale locale, String label, String value) {
        if (!value.isBlank()) lines.add(new Line(texts.text(locale, label), value));
    }
}
