package org.icjc.members.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import org.icjc.app.InAWindow;
import org.icjc.desk.PersonId;
import org.icjc.members.ReferralId;
import org.icjc.members.portal.Disclosures;
import org.icjc.members.referrals.Cards;
import org.icjc.members.referrals.ConflictChecks;
import org.icjc.members.referrals.Referral;
import org.icjc.members.referrals.Referrals;
import org.icjc.members.referrals.Releases;
import org.icjc.members.referrals.Story;
import org.icjc.requests.RequestId;
import org.icjc.requests.request.Inbox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the cards of members and the card of a release say, and what they let one do. */
class RoutingOnTheScreenTest extends InAWindow {
    @Autowired ApplicationContext context;
    @Autowired Cards cards;
    @Autowired ConflictChecks checks;
    @Autowired Referrals referrals;
    @Autowired Releases releases;
    @Autowired Inbox inbox;
    @Autowired Words words;
    private Story story;
    private RequestId request;

    @BeforeAll
    void thereIsACommittee() {
        story = new Story(context);
    }

    @BeforeEach
    void aBriefWasApproved() {
        request = story.routed();
    }

    private void as(PersonId person, Runnable work) {
        story.as(person, () -> inAWindow(work));
    }

    private static String shown(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void only_members_of_whom_somebody_can_be_reached_are_put_on_the_list() {
        as(
                story.first,
                () -> {
                    CasePanel panel =
                            new CasePanel(words, inbox.row(request), cards, checks, referrals);
                    UI.getCurrent().add(panel);
                    assertThat(shown(panel))
                            .contains("The requester approved the brief", "ruled out by a conflict")
                            .doesNotContain("0 excluded");
                    assertThat(find(MatchCardPanel.class, panel).all())
                            .filteredOn(each -> shown(each).contains("Put on the list"))
                            .allMatch(each -> isEnabled(each) == reaches(each))
                            .anyMatch(RoutingOnTheScreenTest::reaches)
                            .anyMatch(each -> shown(each).contains("Nobody of it can be reached"));
                });
    }

    private boolean isEnabled(MatchCardPanel card) {
        return find(Button.class, card).withText("Put on the list").single().isEnabled();
    }

    private static boolean reaches(MatchCardPanel card) {
        return shown(card).contains("The brief would reach");
    }

    @Test
    void each_release_says_what_was_released_already_and_the_last_lists_it_all() {
        ReferralId referral = story.cardReleased(request);
        story.as(story.focalPoint, () -> context.getBean(Disclosures.class).declareNone(referral));
        as(
                story.first,
                () -> {
                    assertThat(shown(card(referral)))
                            .contains("Release: the rest", "✓ released on ", "✓ to be released")
                            .doesNotContain("stays sealed");
                    releases.propose(referral);
                });
        as(
                story.second,
                () ->
                        assertThat(find(Anchor.class, card(referral)).single().getHref())
                                .isEqualTo("requests/" + request + "/request"));
        story.as(story.second, () -> releases.approve(referral));
        as(
                story.first,
                () ->
                        assertThat(shown(card(referral)))
                                .startsWith("Released")
                                .containsPattern("(✓ released on .*){3}")
                                .doesNotContain("to be released"));
    }

    private ReleaseCard card(ReferralId id) {
        Referral referral =
                referrals.of(request).stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        ReleaseCard card = new ReleaseCard(words, referral, releases, () -> {});
        UI.getCurrent().add(card);
        return card;
    }
}
