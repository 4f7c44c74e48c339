package org.icjc.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.icjc.app.IcjcTest;
import org.icjc.app.TestDatabases;
import org.icjc.desk.accounts.Accounts;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.roster.MemberKeys;
import org.icjc.desk.roster.Vouching;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Ledger;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.Seed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who writes the database tries to be granted to: each way ends at a signature. */
@IcjcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VouchingTest {
    private static final UUID HERE = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    private static final UUID ELSEWHERE = UUID.fromString("00000000-0000-4000-8000-00000000000b");

    @Autowired ApplicationContext context;
    @Autowired Vouching vouching;
    @Autowired Accounts accounts;
    @Autowired Ledger ledger;
    Cast cast;
    PersonId first;
    PersonId second;
    PersonId member;
    private int enrolled;

    @BeforeAll
    void aCommittee() {
        cast = Cast.of(context);
        first = cast.enrol("Committee member 1", DeskRole.COMMITTEE_MEMBER);
        second = cast.enrol("Chair", DeskRole.COMMITTEE_MEMBER, DeskRole.CHAIR);
        cast.publishRoster();
    }

    @BeforeEach
    void somebodyWithKeysOfOwn() {
        member = cast.enrolMember("Person " + ++enrolled, HERE);
    }

    private MemberKeys keys() {
        return PartScope.call(Part.DESK, () -> vouching.keysOf(member));
    }

    private void vouch(PersonId voucher) {
        MemberKeys shown = keys();
        cast.as(voucher, () -> vouching.vouch(shown));
    }

    private boolean isVouched() {
        return isVouched(HERE);
    }

    private boolean isVouched(UUID organisation) {
        return PartScope.call(
                Part.DESK, () -> vouching.vouchedKeys(member, organisation).isPresent());
    }

    @Test
    void two_of_the_committee_make_it() {
        assertThat(isVouched()).isFalse();
        vouch(first);
        assertThat(isVouched()).isFalse();
        vouch(second);
        assertThat(isVouched()).isTrue();
        assertThat(PartScope.call(Part.DESK, () -> vouching.vouchers(keys())))
                .containsExactly(first.value(), second.value());
    }

    @Test
    void one_who_vouches_twice_is_one_and_the_record_has_it_once() {
        vouch(first);
        vouch(first);
        assertThat(isVouched()).isFalse();
        assertThat(PartScope.call(Part.DESK, () -> ledger.of(member.value())))
                .filteredOn(entry -> entry.kind().equals("account.vouched"))
                .hasSize(1);
    }

    @Test
    void the_same_row_twice_is_one_voucher() {
        vouch(first);
        owner("ALTER TABLE desk.vouch DROP CONSTRAINT vouch_once");
        owner("INSERT INTO desk.vouch SELECT * FROM desk.vouch WHERE account = ?", member.value());
        assertThat(isVouched()).isFalse();
        assertThat(owner("DELETE FROM desk.vouch WHERE account = ?", member.value())).isEqualTo(2);
        owner(
                "ALTER TABLE desk.vouch ADD CONSTRAINT vouch_once"
                        + " PRIMARY KEY (account, voucher, signature)");
    }

    @Test
    void nobody_but_the_committee_vouches() {
        MemberKeys shown = keys();
        for (PersonId other : new PersonId[] {cast.administrator(), member})
            assertThatThrownBy(() -> cast.as(other, () -> vouching.vouch(shown)))
                    .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void who_is_not_in_the_roster_yet_does_not_vouch() {
        PersonId late = cast.enrol("Committee member " + enrolled + "b", DeskRole.COMMITTEE_MEMBER);
        assertThatThrownBy(() -> vouch(late))
                .isInstanceOf(Refused.class)
                .hasMessage("vouch.not-on-roster");
        cast.publishRoster();
        vouch(late);
        vouch(first);
        assertThat(isVouched()).isTrue();
    }

    @Test
    void a_voucher_who_was_switched_off_counts_no_more_also_with_the_row_put_back() {
        PersonId third = cast.enrol("Committee member 3", DeskRole.COMMITTEE_MEMBER);
        cast.publishRoster();
        vouch(first);
        vouch(third);
        assertThat(isVouched()).isTrue();
        cast.as(cast.administrator(), () -> accounts.switchOff(third));
        assertThat(isVouched()).isFalse();
        owner("UPDATE desk.account SET state = 'ACTIVE' WHERE id = ?", third.value());
        assertThat(isVouched()).isFalse();
        assertThatThrownBy(() -> vouch(third))
                .isInstanceOf(Refused.class)
                .hasMessage("vouch.not-on-roster");
        cast.publishRoster();
        assertThat(isVouched()).isFalse();
    }

    @Test
    void a_person_who_was_switched_off_receives_nothing_also_with_the_row_put_back() {
        vouch(first);
        vouch(second);
        cast.as(cast.administrator(), () -> accounts.switchOff(member));
        assertThat(isVouched()).isFalse();
        owner("UPDATE desk.account SET state = 'ACTIVE' WHERE id = ?", member.value());
        assertThat(isVouched()).isFalse();
    }

    @Test
    void who_is_moved_to_another_organisation_is_vouched_for_in_none_of_it() {
        vouch(first);
        vouch(second);
        owner("UPDATE desk.account SET organisation = ? WHERE id = ?", ELSEWHERE, member.value());
        assertThat(isVouched(ELSEWHERE)).isFalse();
        vouch(first);
        assertThat(isVouched(ELSEWHERE)).isFalse();
    }

    @Test
    void keys_in_the_place_of_those_that_were_compared_are_not_signed_and_do_not_count() {
        MemberKeys compared = keys();
        vouch(first);
        vouch(second);
        byte[] others = KeyPairs.of(Seed.random()).publicKeys().encode();
        owner("UPDATE desk.account SET public_keys = ? WHERE id = ?", others, member.value());
        assertThat(isVouched()).isFalse();
        assertThat(keys().fingerprint()).isNotEqualTo(compared.fingerprint());
        assertThatThrownBy(() -> cast.as(first, () -> vouching.vouch(compared)))
                .isInstanceOf(Refused.class)
                .hasMessage("vouch.changed");
    }

    @Test
    void a_row_in_the_name_of_one_with_the_signature_of_another_does_not_count() {
        vouch(first);
        owner(
                "INSERT INTO desk.vouch SELECT account, ?, signature, vouched_at FROM desk.vouch"
                        + " WHERE account = ?",
                second.value(),
                member.value());
        assertThat(isVouched()).isFalse();
    }

    @Test
    void a_signature_that_names_no_organisation_counts_no_more() {
        vouch(first);
        owner(
                "INSERT INTO desk.vouch VALUES (?, ?, ?, ?)",
                member.value(),
                second.value(),
                KeyPairs.of(cast.seedOf(second)).sign(versionOne()),
                OffsetDateTime.parse("2026-11-01T00:00:00Z"));
        assertThat(isVouched()).isFalse();
        vouch(second);
        assertThat(isVouched()).isTrue();
    }

    private byte[] versionOne() {
        return ByteBuffer.allocate(66)
                .put("icjc/desk/vouch/1".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 0)
                .putLong(member.value().getMostSignificantBits())
                .putLong(member.value().getLeastSignificantBits())
                .put(keys().keys().fingerprint())
                .array();
    }

    private static int owner(String sql, Object... parameters) {
        return JdbcClient.create(TestDatabases.instances().main().asOwner())
                .sql(sql)
                .params(parameters)
                .update();
    }
}
