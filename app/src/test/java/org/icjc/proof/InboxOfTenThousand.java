package org.icjc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.icjc.desk.Cast;
import org.icjc.desk.PersonId;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.requests.RequestId;
import org.icjc.requests.SampleAnswers;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.intake.Intake;
import org.icjc.requests.request.BareInbox;
import org.icjc.requests.request.Declarations;
import org.icjc.requests.request.Inbox;
import org.icjc.vault.ReturnCode;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first page of an inbox of 10,000 requests, its cards opened, beside its bare SQL. */
@Proof("inbox")
class InboxOfTenThousand {
    private static final int REQUESTS = 10_000;
    private static final int SEALED = 120;
    private static final int PAGE = 50;
    private static final int LOOKS = 40;

    // Copies of the sealed rows with numbers of their own: they are due later, so no page opens
    // them.
    private static final List<String> COPIES =
            List.of(
                    """
                    CREATE TEMP TABLE copy AS
                    SELECT r.id AS old, gen_random_uuid() AS new, n FROM generate_series(1, :copies) n
                    JOIN (SELECT id, row_number() OVER () - 1 AS i, count(*) OVER () AS all
                          FROM requests.request WHERE NOT canary) r ON r.i = n % r.all
                    """,
                    """
                    INSERT INTO requests.request (id, reference, lookup_hash, content_mac, state, state_since,
                        submitted_at, due_on, support_type, language, urgency, requester_keys,
                        parties_sealed, content_sealed, identity_sealed, card_sealed)
                    SELECT c.new, 'COPY-' || c.n, sha256(c.new::text::bytea), r.content_mac, r.state,
                        r.state_since, r.submitted_at, r.due_on + 30 + c.n % 90, r.support_type, r.language,
                        r.urgency, r.requester_keys, r.parties_sealed, r.content_sealed, r.identity_sealed,
                        r.card_sealed
                    FROM copy c JOIN requests.request r ON r.id = c.old
                    """,
                    """
                    INSERT INTO requests.access_grant (id, request_id, recipient, kind, roles, compartments,
                        key_version, roster_epoch, blob, shred_hash, granted_at)
                    SELECT gen_random_uuid(), c.new, g.recipient, g.kind, g.roles, g.compartments, g.key_version,
                        g.roster_epoch, g.blob, g.shred_hash, g.granted_at
                    FROM copy c JOIN requests.access_grant g ON g.request_id = c.old
                    """,
                    """
                    INSERT INTO requests.declaration (id, request_id, person, outcome, declared_at, signature)
                    SELECT gen_random_uuid(), c.new, d.person, d.outcome, d.declared_at, d.signature
                    FROM copy c JOIN requests.declaration d ON d.request_id = c.old
                    """,
                    "ANALYZE");

    @Test
    void every_row_of_the_first_page_shows_its_card() {
        try (Folder folder = Folder.empty("inbox");
                Product product = Product.on(folder.path())) {
            Cast cast = Cast.of(product.context());
            PersonId officer = cast.enrol("Intake officer", DeskRole.INTAKE_OFFICER);
            cast.enrol("Chair", DeskRole.COMMITTEE_MEMBER, DeskRole.CHAIR);
            cast.enrol("First member", DeskRole.COMMITTEE_MEMBER);
            cast.publishRoster();
            fill(product, cast, officer);
            measure(product, cast, officer);
        }
    }

    private static void fill(Product product, Cast cast, PersonId officer) {
        Intake intake = product.bean(Intake.class);
        for (int i = 0; i < SEALED; i++)
            PartScope.run(
                    Part.INTAKE,
                    () ->
                            intake.submit(
                                    ReturnCode.random().derive(), SampleAnswers.workshop(), "fr"));
        try (OneConnection owner = OneConnection.of(product.instances().main().asOwner())) {
            JdbcClient main = owner.jdbc();
            List<UUID> sealed =
                    main.sql("SELECT id FROM requests.request WHERE NOT canary")
                            .query(UUID.class)
                            .list();
            Declarations declarations = product.bean(Declarations.class);
            for (UUID each : sealed)
                cast.as(officer, () -> declarations.declare(new RequestId(each), Outcome.NONE, ""));
            for (String statement : COPIES)
                main.sql(statement.replace(":copies", Integer.toString(REQUESTS - SEALED)))
                        .update();
        }
        Figures.say(
                "%d requests: %d really sealed and due first, %d copies of their rows behind them",
                REQUESTS, SEALED, REQUESTS - SEALED);
    }

    private static void measure(Product product, Cast cast, PersonId officer) {
        Inbox inbox = product.bean(Inbox.class);
        JdbcClient jdbc = product.bean(JdbcClient.class);
        Supplier<Integer> page =
                () -> {
                    List<Inbox.Row> rows = inbox.page(Inbox.Filter.ALL, 0, PAGE);
                    assertThat(rows).hasSize(PAGE).allMatch(row -> row.card().isPresent());
                    return rows.size();
                };
        Supplier<Integer> bare = () -> BareInbox.firstPage(jdbc, officer.value(), PAGE);
        assertThat(cast.as(officer, () -> inbox.count(Inbox.Filter.ALL))).isEqualTo(REQUESTS);
        for (int i = 0; i < LOOKS; i++) {
            cast.as(officer, page);
            cast.as(officer, bare);
        }
        double[] pages = new double[LOOKS];
        double[] alone = new double[LOOKS];
        for (int i = 0; i < LOOKS; i++) {
            pages[i] = milliseconds(() -> cast.as(officer, page));
            alone[i] = milliseconds(() -> cast.as(officer, bare));
        }
        Arrays.sort(pages);
        Arrays.sort(alone);
        Figures.say(
                "first page of %d with all its cards opened: median %.1f ms, slowest %.1f ms",
                PAGE, pages[LOOKS / 2], pages[LOOKS - 1]);
        Figures.say(
                "its bare SQL: median %.1f ms, slowest %.1f ms",
                alone[LOOKS / 2], alone[LOOKS - 1]);
        Figures.say("ratio of the medians: %.2f", pages[LOOKS / 2] / alone[LOOKS / 2]);
    }

    private static double milliseconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }
}
