package org.icjc.members.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.concurrent.atomic.AtomicReference;
import org.icjc.app.InAWindow;
import org.icjc.app.TestDatabases;
import org.icjc.desk.PersonId;
import org.icjc.members.desk.Words;
import org.icjc.members.referrals.Story;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.Seed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a member's person reads out to the committee, and what no row can change about it. */
@TestMethodOrder(OrderAnnotation.class)
class OwnPeopleTest extends InAWindow {
    @Autowired ApplicationContext context;
    @Autowired OwnProfile profile;
    @Autowired OwnKeys keys;
    @Autowired Words words;
    private Story story;

    @BeforeAll
    void vouchedFor() {
        story = new Story(context);
    }

    private String shown(PersonId person) {
        AtomicReference<String> shown = new AtomicReference<>("");
        story.as(
                person,
                () ->
                        inAWindow(() -> {
                            OwnPeopleView view = new OwnPeopleView(profile, keys, words);
                            UI.getCurrent().add(view);
                            shown.set(view.getElement().getTextRecursively());
                        }));
        return shown.get();
    }

    private String ownFingerprint() {
        return story.as(story.focalPoint, () -> keys.standing().keys().fingerprint());
    }

    @Test
    @Order(1)
    void the_own_keys_stand_there_to_be_read_out_and_whether_two_have_vouched() {
        assertThat(shown(story.focalPoint))
                .contains("Focal point", ownFingerprint(), "2 of the Committee have vouched")
                .doesNotContain("not vouched for yet");
    }

    @Test
    @Order(2)
    void keys_put_in_the_place_of_ones_own_are_told_and_never_shown() {
        String own = ownFingerprint();
        byte[] others = KeyPairs.of(Seed.random()).publicKeys().encode();
        JdbcClient.create(TestDatabases.instances().main().asOwner())
                .sql("UPDATE desk.account SET public_keys = ? WHERE id = ?")
                .params(others, story.focalPoint.value())
                .update();
        assertThat(shown(story.focalPoint))
                .contains(own, "Other keys than yours are stored", "not vouched for yet");
    }
}
