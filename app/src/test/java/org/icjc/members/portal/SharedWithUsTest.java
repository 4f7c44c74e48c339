package org.icjc.members.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.RouterLink;
import org.icjc.app.InAWindow;
import org.icjc.members.ReferralId;
import org.icjc.members.desk.Words;
import org.icjc.members.referrals.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody of a member organisation looks at what was shared with it. */
class SharedWithUsTest extends InAWindow {
    @Autowired ApplicationContext context;
    @Autowired Offers offers;
    @Autowired Disclosures disclosures;
    @Autowired OwnProfile profile;
    @Autowired Words words;
    private Story story;
    private ReferralId shared;

    @BeforeAll
    void thereIsACommittee() {
        story = new Story(context);
    }

    @BeforeEach
    void whoAsksWasReleased() {
        shared = story.cardReleased(story.routed());
    }

    private void inThePortal(Runnable work) {
        story.as(story.focalPoint, () -> inAWindow(work));
    }

    private String row() {
        SharedView list = new SharedView(disclosures, offers, words);
        UI.getCurrent().add(list);
        return find(RouterLink.class, list).all().stream()
                .filter(link -> link.getHref().endsWith(shared.value().toString()))
                .map(link -> link.getElement().getTextRecursively())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_row_names_the_kind_of_support_and_whether_a_declaration_waits() {
        inThePortal(() -> {
            assertThat(row())
                    .startsWith(offers.kind(shared).orElseThrow())
                    .contains("Released on ", "Your declaration waits");
            disclosures.declareNone(shared);
            assertThat(row()).contains("Released on ").doesNotContain("Your declaration waits");
        });
    }

    @Test
    void confirming_the_start_is_the_main_act_only_once_the_rest_is_released() {
        inThePortal(() -> {
            disclosures.declareNone(shared);
            assertThat(start().getThemeNames()).doesNotContain("primary");
        });
        story.release(shared);
        inThePortal(() -> assertThat(start().getThemeNames()).contains("primary"));
    }

    private Button start() {
        DisclosedView view = new DisclosedView(disclosures, offers, profile, words);
        view.show(shared);
        UI.getCurrent().add(view);
        return find(Button.class, view).withText("Confirm the start").single();
    }
}
