package org.icjc.members.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.icjc.app.InAWindow;
import org.icjc.app.TestDatabases;
import org.icjc.desk.Cast;
import org.icjc.desk.PersonId;
import org.icjc.desk.accounts.Authenticator;
import org.icjc.desk.accounts.Credentials;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.accounts.Enrolment;
import org.icjc.desk.accounts.Invitation;
import org.icjc.desk.session.Acting;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.members.MemberId;
import org.icjc.members.directory.DemoMembers;
import org.icjc.members.portal.OwnKeys;
import org.icjc.members.referrals.Referrals;
import org.icjc.vault.Seed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One organisation's way until it can be asked, in order: invited, enrolled, compared, vouched. */
@TestMethodOrder(OrderAnnotation.class)
class VouchingOnTheScreenTest extends InAWindow {
    private static final MemberId ASKED = DemoMembers.id("m04");
    private static final MemberId OTHER = DemoMembers.id("m32");
    private static final String PASSPHRASE = "a good long passphrase";

    @Autowired ApplicationContext context;
    @Autowired Enrolment enrolment;
    @Autowired Credentials credentials;
    @Autowired Acting acting;
    @Autowired OwnKeys ownKeys;
    @Autowired Referrals referrals;
    @Autowired Clock clock;
    private Cast cast;
    private PersonId first = PersonId.mint();
    private PersonId chair = PersonId.mint();
    private PersonId officer = PersonId.mint();
    private PersonId person = PersonId.mint();
    private String invitation = "";

    @BeforeAll
    void aCommitteeAndOrganisationsWithoutPeople() {
        cast = Cast.of(context);
        PartScope.call(Part.DESK, () -> context.getBean(DemoMembers.class).enter());
        first = cast.enrol("Committee member 1", DeskRole.COMMITTEE_MEMBER);
        chair = cast.enrol("Chair", DeskRole.COMMITTEE_MEMBER, DeskRole.CHAIR);
        officer = cast.enrol("Intake officer", DeskRole.INTAKE_OFFICER);
        cast.publishRoster();
    }

    private void atTheDesk(PersonId who, Runnable work) {
        cast.as(who, () -> inAWindow(work));
    }

    private PeoplePanel open(MemberId member) {
        navigate(DirectoryView.class, member.value().toString());
        return find(PeoplePanel.class).single();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private Button vouch(PeoplePanel panel) {
        return find(Button.class, panel).withText("Vouch").single();
    }

    private int reachable(MemberId member) {
        return cast.as(first, () -> referrals.reachable(member));
    }

    @Test
    @Order(1)
    void where_nobody_has_enrolled_the_screen_says_who_invites() {
        atTheDesk(
                first,
                () ->
                        assertThat(words(open(ASKED)))
                                .contains(
                                        "People of this organisation",
                                        "The administrator invites"));
        assertThat(reachable(ASKED)).isZero();
    }

    @Test
    @Order(2)
    void the_administrator_invites_a_person_of_the_organisation() {
        atTheDesk(
                cast.administrator(),
                () -> {
                    UI.getCurrent().navigate("people");
                    test(find(Button.class).withText("Invite").single()).click();
                    Dialog dialog = find(Dialog.class).single();
                    find(TextField.class, dialog).single().setValue("Focal point");
                    find(EmailField.class, dialog).single().setValue("focal@member.example");
                    roles(dialog).setValue(Set.of(DeskRole.MEMBER));
                    organisations(dialog).setValue(organisation(dialog));
                    test(find(Button.class, dialog).withText("Invite").single()).click();
                    invitation =
                            find(Paragraph.class, dialog).withClassName("once").single().getText();
                });
        assertThat(invitation).isNotEmpty();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<DeskRole> roles(Dialog dialog) {
        return find(CheckboxGroup.class, dialog).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Map.Entry<UUID, String>> organisations(Dialog dialog) {
        return find(ComboBox.class, dialog).single();
    }

    private Map.Entry<UUID, String> organisation(Dialog dialog) {
        return organisations(dialog)
                .getListDataView()
                .getItems()
                .filter(each -> each.getKey().equals(ASKED.value()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(3)
    void the_person_enrols_at_the_portal_and_cannot_be_asked_yet() {
        Authenticator authenticator = Authenticator.random();
        person =
                PartScope.call(
                        Part.PORTAL,
                        () ->
                                enrolment.complete(
                                        Invitation.parse(invitation),
                                        PASSPHRASE.toCharArray(),
                                        authenticator,
                                        authenticator.codeAt(clock.instant())));
        assertThat(reachable(ASKED)).isZero();
        OwnKeys.Standing own = own();
        assertThat(own.stored()).isTrue();
        assertThat(own.vouchers()).hasValue(0);
    }

    private OwnKeys.Standing own() {
        return asThePerson(ownKeys::standing);
    }

    private <T> T asThePerson(Supplier<T> work) {
        Seed seed =
                PartScope.call(
                                Part.PORTAL,
                                () ->
                                        credentials.unlock(
                                                person, PASSPHRASE.toCharArray(), (_, own) -> own))
                        .orElseThrow();
        return acting.as(person, seed, work);
    }

    @Test
    @Order(4)
    void the_first_compares_and_vouches_once() {
        String readOut = own().keys().fingerprint();
        assertThat(readOut).matches("([0-9a-f]{4} ){5}[0-9a-f]{4}");
        atTheDesk(
                first,
                () -> {
                    PeoplePanel panel = open(ASKED);
                    assertThat(words(panel))
                            .contains("Focal point", readOut, "not vouched for", "by telephone");
                    test(vouch(panel)).click();
                    assertThat(words(panel)).contains("one of two", "Committee member 1");
                    assertThat(vouch(panel).isEnabled()).isFalse();
                });
        atTheDesk(first, () -> assertThat(vouch(open(ASKED)).isEnabled()).isFalse());
        assertThat(reachable(ASKED)).isZero();
        assertThat(own().vouchers()).hasValue(1);
    }

    @Test
    @Order(5)
    void with_the_second_the_organisation_can_be_asked() {
        atTheDesk(
                chair,
                () -> {
                    PeoplePanel panel = open(ASKED);
                    assertThat(words(panel)).contains("one of two");
                    test(vouch(panel)).click();
                    assertThat(words(panel))
                            .contains(
                                    "vouched for", "Committee member 1, Chair", "You have vouched");
                });
        assertThat(reachable(ASKED)).isEqualTo(1);
        assertThat(own().isVouched()).isTrue();
    }

    @Test
    @Order(6)
    void who_does_not_decide_sees_neither_people_nor_keys() {
        for (PersonId other : List.of(officer, cast.administrator()))
            atTheDesk(
                    other,
                    () -> {
                        navigate(DirectoryView.class, ASKED.value().toString());
                        assertThat(find(ProfilePanel.class).all()).hasSize(1);
                        assertThat(find(PeoplePanel.class).all()).isEmpty();
                    });
    }

    @Test
    @Order(7)
    void moved_by_hand_to_another_organisation_the_person_opens_no_way_to_it() {
        JdbcClient.create(TestDatabases.instances().main().asOwner())
                .sql("UPDATE desk.account SET organisation = ? WHERE id = ?")
                .params(OTHER.value(), person.value())
                .update();
        assertThat(reachable(OTHER)).isZero();
        assertThat(reachable(ASKED)).isZero();
        atTheDesk(first, () -> assertThat(words(open(OTHER))).contains("not vouched for"));
        assertThat(own().isVouched()).isFalse();
    }
}
