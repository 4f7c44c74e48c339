package org.icjc.members.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.icjc.app.IcjcTest;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.kernel.taxonomy.Tradition;
import org.icjc.members.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IcjcTest
class DirectoryTest {
    @Autowired DemoMembers demo;
    @Autowired Directory directory;
    @Autowired Register register;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @BeforeEach
    void forty_members() {
        if (desk(() -> directory.entries().isEmpty())) desk(() -> demo.enter());
    }

    @Test
    void forty_invented_members_are_entered_with_profile_experts_and_declaration() {
        List<Entry> entries = desk(() -> directory.entries());
        assertThat(entries).hasSize(40);
        Entry academy = entry("m02");
        assertThat(academy.version()).isPositive();
        assertThat(academy.experts()).hasSize(5);
        assertThat(academy.conflicts().none()).isTrue();
        assertThat(academy.isBacked(Tradition.CUSTOMARY)).isTrue();
        assertThat(academy.isBacked(Tradition.MUSLIM)).isFalse();
        assertThat(academy.load().offers12()).isEqualTo(6);
        assertThat(academy.places()).hasValue(3);
    }

    @Test
    void a_member_that_never_declared_has_no_declaration_and_not_none() {
        assertThat(entry("m11").conflicts().declaredOn()).isNull();
        assertThat(entry("m11").conflicts().none()).isFalse();
    }

    @Test
    void declared_none_is_a_dated_fact_and_a_tie_filed_later_is_not_none() {
        MemberId member = DemoMembers.id("m05");
        desk(() -> {
            register.declare(
                    member,
                    LocalDate.of(2026, 11, 20),
                    List.of(
                            new StandingConflict(
                                    UUID.randomUUID(),
                                    StandingConflict.Kind.STATE,
                                    "FJ",
                                    "public-function",
                                    Degree.ACTUAL,
                                    null)));
            return true;
        });
        assertThat(entry("m05").conflicts().none()).isFalse();
        assertThat(entry("m05").conflicts().entries()).hasSize(1);
    }

    @Test
    void a_profile_gets_a_new_version_with_every_change() {
        Entry before = entry("m06");
        desk(() -> {
            register.publish(before.member().id(), before.capability());
            return true;
        });
        assertThat(entry("m06").version()).isEqualTo(before.version() + 1);
    }

    @Test
    void the_public_site_reads_the_list_of_those_who_agreed_and_nothing_else() {
        long listed =
                PartScope.call(
                        Part.SITE,
                        () ->
                                jdbc.sql("SELECT count(*) FROM members.listed")
                                        .query(Long.class)
                                        .single());
        assertThat(listed).isBetween(20L, 39L);
        for (String table : List.of("member", "profile", "expert", "standing_conflict", "referral"))
            assertThatThrownBy(() -> read(Part.SITE, table))
                    .hasStackTraceContaining("permission denied");
    }

    @Test
    void intake_gets_names_for_the_list_of_those_who_must_never_know_and_nothing_else() {
        List<String> names =
                PartScope.call(
                        Part.INTAKE,
                        () ->
                                jdbc.sql("SELECT name FROM members.names()")
                                        .query(String.class)
                                        .list());
        assertThat(names).hasSize(40);
        for (String table : List.of("member", "listed", "profile", "referral", "referral_person"))
            assertThatThrownBy(() -> read(Part.INTAKE, table))
                    .hasStackTraceContaining("permission denied");
    }

    @Test
    void the_portal_sees_its_own_organisation_whatever_a_query_forgets() {
        MemberId own = DemoMembers.id("m02");
        List<UUID> seen =
                PartScope.call(
                        Part.PORTAL,
                        () ->
                                transaction.execute(_ -> {
                                    jdbc.sql("SELECT set_config('icjc.organisation', ?, true)")
                                            .param(own.value().toString())
                                            .query(String.class)
                                            .single();
                                    return jdbc.sql("SELECT id FROM members.member")
                                            .query(UUID.class)
                                            .list();
                                }));
        assertThat(seen).containsExactly(own.value());
        assertThat(read(Part.PORTAL, "member")).isZero();
        assertThat(read(Part.PORTAL, "profile")).isZero();
        assertThat(read(Part.PORTAL, "referral")).isZero();
    }

    @Test
    void the_worker_reads_states_and_no_profile() {
        assertThat(read(Part.WORKER, "member")).isEqualTo(40);
        for (String table : List.of("profile", "expert", "standing_conflict"))
            assertThatThrownBy(() -> read(Part.WORKER, table))
                    .hasStackTraceContaining("permission denied");
    }

    @Test
    void the_worker_knows_whom_to_tell_of_a_referral_and_not_what_they_did() {
        assertThat(read(Part.WORKER, "referral_person")).isZero();
        for (String column :
                List.of("undertaken_at", "signature", "declared_at", "stepped_aside", "opened_at"))
            assertThatThrownBy(() -> readColumn(Part.WORKER, "referral_person", column))
                    .hasStackTraceContaining("permission denied");
    }

    private long readColumn(Part part, String table, String column) {
        return PartScope.call(
                part,
                () ->
                        jdbc.sql("SELECT count(" + column + ") FROM members." + table)
                                .query(Long.class)
                                .single());
    }

    private long read(Part part, String table) {
        return PartScope.call(
                part,
                () -> jdbc.sql("SELECT count(*) FROM members." + table).query(Long.class).single());
    }

    private Entry entry(String code) {
        return desk(() -> directory.find(DemoMembers.id(code)).orElseThrow());
    }

    private static <T> T desk(Supplier<T> work) {
        return PartScope.call(Part.DESK, work);
    }
}
