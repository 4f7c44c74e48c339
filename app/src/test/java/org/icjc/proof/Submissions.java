package org.icjc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.icjc.desk.Cast;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.requests.SampleAnswers;
import org.icjc.requests.intake.Intake;
import org.icjc.requests.intake.Receipt;
import org.icjc.vault.Compartment;
import org.icjc.vault.DataKey;
import org.icjc.vault.GrantTerms;
import org.icjc.vault.Grants;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.PublicKeys;
import org.icjc.vault.RequesterKeys;
import org.icjc.vault.ReturnCode;
import org.icjc.vault.Seed;
import org.icjc.vault.ShredKey;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Submissions a second, committed in both databases, beside the grants of as many submissions
 * sealed alone, by as many threads.
 */
@Proof("submissions")
class Submissions {
    private static final int EACH_ROUND = Integer.getInteger("icjc.proof.requests", 300);
    private static final int ROUNDS = 3;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    @Test
    void every_submission_counted_is_stored_once() throws Exception {
        try (Folder folder = Folder.empty("submissions");
                Product product = Product.on(folder.path());
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            Cast cast = Cast.of(product.context());
            cast.enrol("Intake officer", DeskRole.INTAKE_OFFICER);
            cast.enrol("Chair", DeskRole.COMMITTEE_MEMBER, DeskRole.CHAIR);
            for (String name : List.of("First", "Second", "Third", "Fourth"))
                cast.enrol(name + " member", DeskRole.COMMITTEE_MEMBER);
            cast.publishRoster();
            measure(product, threads);
        }
    }

    private static void measure(Product product, ExecutorService threads) throws Exception {
        Intake intake = product.bean(Intake.class);
        JdbcClient main = JdbcClient.create(product.instances().main().asOwner());
        Set<String> receipts = new HashSet<>();
        submit(intake, threads, receipts);
        int grants =
                main.sql("SELECT count(*) FROM requests.access_grant").query(Integer.class).single()
                        / EACH_ROUND;
        seal(threads, grants);
        Figures.say(
                "%d submissions a round, %d threads, %d grants each", EACH_ROUND, THREADS, grants);
        double submitted = 0;
        double sealed = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            double submissions = EACH_ROUND / seconds(() -> submit(intake, threads, receipts));
            double alone = EACH_ROUND / seconds(() -> seal(threads, grants));
            Figures.say(
                    "round %d: %6.1f submissions/s, %6.1f times the grants alone/s, ratio %.2f",
                    round, submissions, alone, submissions / alone);
            submitted += 1 / submissions;
            sealed += 1 / alone;
        }
        Figures.say(
                "all: %.1f submissions/s, %.2f of the grants alone",
                ROUNDS / submitted, sealed / submitted);
        assertThat(receipts).hasSize(EACH_ROUND * (ROUNDS + 1));
        assertThat(
                        main.sql("SELECT count(*) FROM requests.request WHERE NOT canary")
                                .query(Integer.class)
                                .single())
                .isEqualTo(receipts.size());
    }

    private static void submit(Intake intake, ExecutorService threads, Set<String> receipts)
            throws Exception {
        List<Callable<Receipt>> work = new ArrayList<>();
        for (int i = 0; i < EACH_ROUND; i++) {
            RequesterKeys keys = ReturnCode.random().derive();
            work.add(() ->
                    PartScope.call(
                            Part.INTAKE,
                            () -> intake.submit(keys, SampleAnswers.workshop(), "fr")));
        }
        for (Future<Receipt> each : threads.invokeAll(work))
            receipts.add(each.get().reference().value());
    }

    /** As many messages of HPKE, each with four keys and a shred key of its own. */
    private static void seal(ExecutorService threads, int grants) throws Exception {
        UUID recipient = UUID.randomUUID();
        PublicKeys keys = KeyPairs.of(Seed.random()).publicKeys();
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < EACH_ROUND; i++) work.add(() -> seal(recipient, keys, grants));
        int bytes = 0;
        for (Future<Integer> each : threads.invokeAll(work)) bytes += each.get();
        assertThat(bytes).isGreaterThan(EACH_ROUND * grants * 1_120);
    }

    private static int seal(UUID recipient, PublicKeys keys, int grants) {
        Map<Compartment, DataKey> four = new EnumMap<>(Compartment.class);
        for (Compartment each :
                List.of(
                        Compartment.PARTIES,
                        Compartment.CONTENT,
                        Compartment.IDENTITY,
                        Compartment.NOTES)) four.put(each, DataKey.random());
        UUID request = UUID.randomUUID();
        int bytes = 0;
        for (int i = 0; i < grants; i++)
            bytes +=
                    Grants.seal(
                                    GrantTerms.ofRequest(request, four.keySet(), 1, recipient, 1),
                                    four,
                                    keys,
                                    ShredKey.random())
                            .length;
        return bytes;
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }
}
