package org.icjc.members.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.ledger.Act;
import org.icjc.ledger.ActorRole;
import org.icjc.ledger.Ledger;
import org.icjc.members.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the directory: admissions, profiles, experts, declarations. */
@Component
@OnPart(Part.DESK)
@Transactional
class Register {
    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final Clock clock;

    Register(JdbcClient jdbc, Ledger ledger, Clock clock) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Enters an organisation in the state that it has. */
    void enter(Member member) {
        jdbc.sql(
                        """
                        INSERT INTO members.member
                            (id, name, name_language, kind, seat, since, state, listed, url, review_due)
                        VALUES (:id, :name, :language, :kind, :seat, :since, :state, :listed, :url, :due)
                        """)
                .param("id", member.id().value())
                .param("name", member.name())
                .param("language", member.nameLanguage().toLanguageTag())
                .param("kind", member.kind().code())
                .param("seat", member.seat())
                .param("since", member.since())
                .param("state", member.state().name())
                .param("listed", member.listed())
                .param("url", member.url())
                .param("due", member.reviewDue())
                .update();
        record("member.entered", member.id());
    }

    /** A new version of what the member says of itself. */
    void publish(MemberId member, Capability capability) {
        jdbc.sql(
                        """
                        INSERT INTO members.profile (member, version, body, changed_at)
                        VALUES (:member, 1, cast(:body AS jsonb), :at)
                        ON CONFLICT (member) DO UPDATE
                        SET version = members.profile.version + 1, body = excluded.body,
                            changed_at = excluded.changed_at
                        """)
                .param("member", member.value())
                .param("body", CapabilityJson.write(capability))
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        record("member.profile-changed", member);
    }

    /** The listed experts, all of them anew. */
    void listExperts(MemberId member, List<Expert> experts) {
        jdbc.sql("DELETE FROM members.expert WHERE member = ?").param(member.value()).update();
        for (Expert expert : experts)
            jdbc.sql(
                            """
                            INSERT INTO members.expert (id, member, number, seniority, consented, skills)
                            VALUES (:id, :member, :number, :seniority, :consented, cast(:skills AS jsonb))
                            """)
                    .param("id", expert.id())
                    .param("member", member.value())
                    .param("number", expert.number())
                    .param("seniority", expert.seniority())
                    .param("consented", expert.consented())
                    .param("skills", SkillJson.write(expert))
                    .update();
        record("member.experts-listed", member);
    }

    /** The member's declaration of a day: its ties, or none, as a fact of its own. */
    void declare(MemberId member, LocalDate on, List<StandingConflict> ties) {
        jdbc.sql(
                        """
                        INSERT INTO members.conflict_declaration (member, declared_on, none) VALUES (?, ?, ?)
                        """)
                .params(member.value(), on, ties.isEmpty())
                .update();
        jdbc.sql("DELETE FROM members.standing_conflict WHERE member = ?")
                .param(member.value())
                .update();
        ties.forEach(tie -> file(member, tie));
        record("member.conflicts-declared", member);
    }

    private void file(MemberId member, StandingConflict tie) {
        jdbc.sql(
                        """
                        INSERT INTO members.standing_conflict (id, member, kind, key, nature, degree, until)
                        VALUES (:id, :member, :kind, :key, :nature, :degree, :until)
                        """)
                .param("id", tie.id())
                .param("member", member.value())
                .param("kind", tie.kind().name())
                .param("key", tie.key())
                .param("nature", tie.nature())
                .param("degree", tie.degree().code())
                .param("until", tie.until())
                .update();
    }

    /** What evaluations came to: sums only, in batches. */
    void rate(MemberId member, int ratings, int quarters) {
        jdbc.sql(
                        """
                        INSERT INTO members.rating_sum (member, ratings, quarters) VALUES (?, ?, ?)
                        ON CONFLICT (member) DO UPDATE SET ratings = excluded.ratings, quarters = excluded.quarters
                        """)
                .params(member.value(), ratings, quarters)
                .update();
    }

    /**
     * Moves a membership by one step of {@link MembershipLifecycle}.
     *
     * @param met what the caller found to be true
     */
    void move(
            MemberId member,
            MembershipState to,
            MembershipActor by,
            Set<MembershipGuard> met,
            String reasonCode) {
        String from =
                jdbc.sql("SELECT state FROM members.member WHERE id = ? FOR UPDATE")
                        .param(member.value())
                        .query(String.class)
                        .optional()
                        .orElseThrow(NotThere::new);
        MembershipLifecycle.STEPS.check(MembershipState.valueOf(from), to, by, met);
        jdbc.sql("UPDATE members.member SET state = ? WHERE id = ?")
                .params(to.name(), member.value())
                .update();
        ledger.record(
                Act.of("member.moved", ActorRole.COMMITTEE_MEMBER, null, member.value())
                        .because(reasonCode));
    }

    private void record(String kind, MemberId member) {
        ledger.record(Act.of(kind, ActorRole.SYSTEM, null, member.value()));
    }
}
