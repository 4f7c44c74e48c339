package org.icjc.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.icjc.app.IcjcTest;
import org.icjc.kernel.texts.Languages;
import org.icjc.kernel.texts.Texts;
import org.icjc.members.ReferralId;
import org.icjc.members.referrals.OfferAnswer;
import org.icjc.members.referrals.Story;
import org.icjc.requests.access.InterestedMember;
import org.icjc.requests.access.Phrase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From a member's answer in the portal to what the requester reads of it. */
@IcjcTest
class ConsentCardTest {
    @Autowired ApplicationContext context;
    @Autowired Texts texts;

    @Test
    void every_word_of_a_members_card_is_there_in_every_language_and_its_own_words_name_theirs() {
        Story story = new Story(context);
        ReferralId offer = story.offered(story.routed());
        story.answer(offer, Story.yes(OfferAnswer.Ties.NONE));
        story.askConsent(offer);
        InterestedMember card = story.seenByRequester().interests().getFirst().member();
        assertThat(card.profile()).hasSize(5);
        List<String> keys =
                phrases(card)
                        .flatMap(phrase ->
                                phrase instanceof Phrase.Word(String key)
                                        ? Stream.of(key)
                                        : Stream.empty())
                        .toList();
        assertThat(keys).hasSizeGreaterThan(8);
        for (Locale language : Languages.ALL)
            assertThat(keys).as(language.toString()).allMatch(key -> texts.has(language, key));
        assertThat(phrases(card)).contains(new Phrase.Written("A former judge; a trainer", "en"));
        assertThat(phrases(card)).anyMatch(Phrase.Spoken.class::isInstance);
    }

    private static Stream<Phrase> phrases(InterestedMember card) {
        List<Phrase> all = new ArrayList<>(card.answer());
        for (InterestedMember.Line line : card.profile()) {
            all.add(line.label());
            all.addAll(line.values());
        }
        return all.stream();
    }
}
