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
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 3;
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int MANY = 4 * CORES;

    @Test
    void every_submission_counted_is_stored_once() throws Exception {
        try (Folder folder = Folder.empty("submissions");
                Product product = Product.on(folder.path());
                ExecutorService few = Executors.newFixedThreadPool(CORES);
                ExecutorService many = Executors.newFixedThreadPool(MANY)) {
            Cast cast = Cast.of(product.context());
            cast.enrol("Intake officer", DeskRole.INTAKE_OFFICER);
            cast.enrol("Chair", DeskRole.COMMITTEE_MEMBER, DeskRole.CHAIR);
            for (String name : List.of("First", "Second", "Third", "Fourth"))
                cast.enrol(name + " member", DeskRole.COMMITTEE_MEMBER);
            cast.publishRoster();
            measure(product, few, many);
        }
    }

    private static void measure(Product product, ExecutorService few, ExecutorService many)
            throws Exception {
        Intake intake = product.bean(Intake.class);
        JdbcClient main = JdbcClient.create(product.instances().main().asOwner());
        Set<String> receipts = new HashSet<>();
        for (int i = 0; i < WARM_UP; i++) submit(intake, many, receipts);
        int grants =
                main.sql("SELECT count(*) FROM requests.access_grant").query(Integer.class).single()
                        / receipts.size();
        for (int i = 0; i < WARM_UP; i++) seal(few, grants);
        Figures.say(
                "%d submissions a round, %d grants each; %d threads, and %d as when more people"
                        + " send at once",
                EACH_ROUND, grants, CORES, MANY);
        List<Double> byFew = new ArrayList<>();
        List<Double> byMany = new ArrayList<>();
        List<Double> sealed = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            byFew.add(EACH_ROUND / seconds(() -> submit(intake, few, receipts)));
            sealed.add(EACH_ROUND / seconds(() -> seal(few, grants)));
            byMany.add(EACH_ROUND / seconds(() -> submit(intake, many, receipts)));
            Figures.say(
                    "round %d: %6.1f submissions/s by %d threads, %6.1f by %d, %6.1f times the"
                            + " grants alone/s",
                    round, byFew.getLast(), CORES, byMany.getLast(), MANY, sealed.getLast());
        }
        Figures.say(
                "median: %.1f submissions/s by %d threads, %.2f of the grants alone; %.1f/s by %d"
                        + " threads, %.2f",
                median(byFew),
                CORES,
                median(byFew) / median(sealed),
                median(byMany),
                MANY,
                median(byMany) / median(sealed));
        assertThat(receipts).hasSize(EACH_ROUND * (2 * ROUNDS + WARM_UP));
        assertThat(
                        main.sql("SELECT count(*) FROM requests.request WHERE NOT canary")
                                .query(Integer.class)
                                .single())
                .isEqualTo(receipts.size());
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
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
