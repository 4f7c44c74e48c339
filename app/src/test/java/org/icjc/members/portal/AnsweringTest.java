package org.icjc.members.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import org.icjc.app.InAWindow;
import org.icjc.app.TestDatabases;
import org.icjc.kernel.refusal.Refused;
import org.icjc.kernel.texts.Texts;
import org.icjc.members.ReferralId;
import org.icjc.members.desk.Words;
import org.icjc.members.referrals.OfferAnswer.Interest;
import org.icjc.members.referrals.OfferAnswer.Reason;
import org.icjc.members.referrals.OfferAnswer.Ties;
import org.icjc.members.referrals.ReferralState;
import org.icjc.members.referrals.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody of a member organisation answers an offer in the portal. */
class AnsweringTest extends InAWindow {
    @Autowired ApplicationContext context;
    @Autowired Offers offers;
    @Autowired Disclosures disclosures;
    @Autowired OwnProfile profile;
    @Autowired Words words;
    @Autowired Texts texts;
    private Story story;
    private ReferralId offer;

    @BeforeAll
    void thereIsACommittee() {
        story = new Story(context);
    }

    @BeforeEach
    void anOfferWaits() {
        offer = story.offered(story.routed());
    }

    private void inThePortal(Runnable work) {
        story.as(story.focalPoint, () -> inAWindow(work));
    }

    private OfferView open() {
        OfferView view = new OfferView(offers, disclosures, profile, words, texts);
        view.show(offer);
        UI.getCurrent().add(view);
        return view;
    }

    private static AnswerForm form(OfferView view) {
        return (AnswerForm)
                view.left
                        .getChildren()
                        .filter(AnswerForm.class::isInstance)
                        .findFirst()
                        .orElseThrow();
    }

    private static String shown(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void what_is_missing_is_said_beside_its_field_and_everything_typed_stays() {
        inThePortal(() -> {
            AnswerForm form = form(open());
            AnswerFields fields = form.fields;
            form.send.click();
            assertThat(wrong(fields)).containsExactly(fields.ties, fields.interest);
            assertThat(fields.ties.getErrorMessage()).contains("tie");
            fields.ties.setValue(Ties.NONE);
            fields.interest.setValue(Interest.REDUCED);
            assertThat(wrong(fields)).isEmpty();
            fields.skills.setValue("A former judge");
            fields.from.setValue(LocalDate.of(2027, 3, 12));
            fields.until.setValue(LocalDate.of(2027, 1, 11));
            fields.people.setValue(51);
            form.send.click();
            assertThat(wrong(fields)).containsExactly(fields.people, fields.until, fields.part);
            assertThat(fields.people.getErrorMessage()).contains("one to fifty");
            assertThat(fields.until.getErrorMessage()).contains("before the first");
            assertThat(fields.skills.getValue()).isEqualTo("A former judge");
            assertThat(form.send.isEnabled()).isTrue();
            assertThat(find(Notification.class).all()).isEmpty();
        });
        assertThat(story.state(offer)).isEqualTo(ReferralState.OFFERED);
    }

    private static List<HasValidationProperties> wrong(AnswerFields fields) {
        return List.<HasValidationProperties>of(
                        fields.ties,
                        fields.interest,
                        fields.people,
                        fields.from,
                        fields.until,
                        fields.part,
                        fields.later,
                        fields.reason)
                .stream()
                .filter(HasValidationProperties::isInvalid)
                .toList();
    }

    private static void fillIn(AnswerFields fields) {
        fields.ties.setValue(Ties.NONE);
        fields.interest.setValue(Interest.FULL);
        fields.people.setValue(2);
        fields.skills.setValue("Une ancienne juge");
        fields.language.setValue("fr");
    }

    @Test
    void an_answer_that_was_sent_is_told_with_its_time_and_what_happens_next() {
        inThePortal(() -> {
            OfferView view = open();
            AnswerForm form = form(view);
            fillIn(form.fields);
            form.send.click();
            assertThat(shown(view))
                    .contains("Your answer was sent", "Sent on ", "What happens next")
                    .contains("We can do all of it", "Une ancienne juge")
                    .contains("The Committee decides whom it shows")
                    .doesNotContain("Answer by");
            assertThat(form.isAttached()).isFalse();
            assertThat(row()).contains("Answered on ", "We can do all of it").doesNotContain("by ");
        });
    }

    @Test
    void before_the_answer_the_list_says_by_when_it_is_due() {
        inThePortal(() -> assertThat(row()).contains("Answer by ").doesNotContain("Answered on"));
    }

    @Test
    void offers_of_the_same_day_are_told_apart_by_the_kind_of_support_and_listing_is_no_look() {
        long before = looks();
        inThePortal(() -> {
            String kind = offers.kind(offer).orElseThrow();
            assertThat(kind).isNotBlank();
            assertThat(row()).startsWith(kind).contains("Offer of ");
            assertThat(new OffersView(offers, words).getPageTitle()).isEqualTo("Offers · ICJC");
        });
        assertThat(looks()).isEqualTo(before);
        inThePortal(() -> offers.brief(offer));
        assertThat(looks()).isEqualTo(before + 1);
    }

    private static long looks() {
        return JdbcClient.create(TestDatabases.instances().main().asOwner())
                .sql("SELECT count(*) FROM ledger.entry WHERE kind = 'referral.opened'")
                .query(Long.class)
                .single();
    }

    private String row() {
        OffersView list = new OffersView(offers, words);
        UI.getCurrent().add(list);
        return find(RouterLink.class, list).all().stream()
                .filter(link -> link.getHref().endsWith(offer.value().toString()))
                .map(AnsweringTest::shown)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_form_left_open_in_another_window_sends_nothing_a_second_time() {
        inThePortal(() -> {
            AnswerForm one = form(open());
            AnswerForm other = form(open());
            fillIn(one.fields);
            fillIn(other.fields);
            other.fields.skills.setValue("Another word");
            one.send.click();
            other.send.click();
            assertThat(shown(other.refused)).contains("answered already");
            assertThat(other.fields.skills.getValue()).isEqualTo("Another word");
            assertThat(offers.answer(offer).orElseThrow().skills()).isEqualTo("Une ancienne juge");
            assertThatThrownBy(() -> offers.answer(offer, Story.yes(Ties.NONE)))
                    .isInstanceOf(Refused.class);
            offers.change(offer, Story.yes(Ties.NONE));
            assertThat(offers.answer(offer).orElseThrow().language()).isEqualTo("en");
        });
    }

    @Test
    void no_and_a_tie_close_the_offer_and_are_told_all_the_same() {
        inThePortal(() -> {
            OfferView view = open();
            AnswerForm form = form(view);
            form.fields.ties.setValue(Ties.NONE);
            form.fields.interest.setValue(Interest.NO);
            form.send.click();
            assertThat(wrong(form.fields)).containsExactly(form.fields.reason);
            form.fields.reason.setValue(Reason.NOBODY_FREE);
            form.send.click();
            assertThat(shown(view))
                    .contains("Your answer was sent", "No one is free", "Back to the offers");
        });
        assertThat(story.state(offer)).isEqualTo(ReferralState.DECLINED);
        anOfferWaits();
        inThePortal(() -> {
            OfferView view = open();
            form(view).fields.ties.setValue(Ties.YES);
            form(view).send.click();
            assertThat(shown(view)).contains("Your answer was sent", "so we step aside");
        });
        assertThat(story.state(offer)).isEqualTo(ReferralState.DECLINED);
        anOfferWaits();
        inThePortal(() -> {
            OfferView view = open();
            fillIn(form(view).fields);
            form(view).fields.ties.setValue(Ties.POSSIBLE);
            form(view).send.click();
            assertThat(shown(view)).contains("The conflict officer looks at the tie");
        });
        assertThat(story.state(offer)).isEqualTo(ReferralState.CONFLICT_CHECK);
    }
}
