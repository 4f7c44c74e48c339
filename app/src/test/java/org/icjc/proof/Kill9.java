package org.icjc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.icjc.desk.Cast;
import org.icjc.desk.PersonId;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.kernel.keyvault.Keyvault;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.kernel.texts.Texts;
import org.icjc.ledger.Ledger;
import org.icjc.ledger.Verification;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.CaseAccess;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.access.OwnGrant;
import org.icjc.requests.request.Declarations;
import org.icjc.requests.web.BadLine;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Application and both PostgreSQL killed again and again during 500 submissions: nothing
 * acknowledged is lost, nothing doubled, no code opens nothing.
 */
@Proof("kill9")
class Kill9 {
    private static final int REQUESTS = Integer.getInteger("icjc.proof.requests", 500);
    private static final long SEED = Long.getLong("icjc.proof.seed", System.nanoTime() & 0xffffff);
    private static final int AT_ONCE = 6;
    private static final List<String> VICTIMS = List.of("application", "main", "keyvault");
    private static final int EACH = 3;
    private static final Duration LONGEST = Duration.ofMinutes(6);

    private final Map<BadLine, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger done = new AtomicInteger();
    private final long end = System.nanoTime() + LONGEST.toNanos();

    @Test
    void nothing_acknowledged_is_lost_or_doubled_and_every_code_opens() throws Exception {
        Figures.say("seed %d, %d requests, %d at a time", SEED, REQUESTS, AT_ONCE);
        try (Folder folder = Folder.empty("kill9")) {
            Path data = folder.path();
            Cast cast;
            PersonId officer;
            PersonId member;
            Texts texts;
            try (Product product = Product.on(data)) {
                cast = Cast.of(product.context());
                officer = cast.enrol("Intake officer", DeskRole.INTAKE_OFFICER);
                cast.enrol("Chair", DeskRole.COMMITTEE_MEMBER, DeskRole.CHAIR);
                member = cast.enrol("First member", DeskRole.COMMITTEE_MEMBER);
                cast.publishRoster();
                texts = product.bean(Texts.class);
            }
            List<BadLine> requesters;
            try (Server server = Server.on(data)) {
                requesters = submissions(server, texts);
                comingBack(server, requesters);
            }
            try (Product product = Product.on(data)) {
                look(product, cast.in(product.context()), officer, member, requesters);
            }
        }
    }

    private List<BadLine> submissions(Server server, Texts texts) throws Exception {
        long begun = System.nanoTime();
        List<BadLine> requesters = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++)
            requesters.add(new BadLine(server.port(), texts, SEED + i));
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> all = new ArrayList<>();
            for (BadLine each : requesters) all.add(threads.submit(() -> ask(each)));
            try {
                killing(server, all);
                for (Future<?> each : all) each.get();
            } finally {
                threads.shutdownNow();
            }
        }
        Figures.say(
                "%d acknowledged in %d s; %d steps done again, %d of them the sending itself",
                acknowledged.size(),
                (System.nanoTime() - begun) / 1_000_000_000,
                requesters.stream().mapToInt(BadLine::repeated).sum(),
                requesters.stream().mapToInt(BadLine::sendsRepeated).sum());
        return requesters;
    }

    private void ask(BadLine requester) {
        acknowledged.put(requester, requester.ask());
        done.incrementAndGet();
    }

    /** Each victim some times, in random order, after random numbers of acknowledgements. */
    private void killing(Server server, List<Future<?>> all) throws Exception {
        Random random = new Random(SEED);
        List<String> victims = new ArrayList<>();
        for (int i = 0; i < EACH; i++) victims.addAll(VICTIMS);
        Collections.shuffle(victims, random);
        Set<Integer> moments = new TreeSet<>();
        while (moments.size() < victims.size()) moments.add(1 + random.nextInt(REQUESTS * 9 / 10));
        int i = 0;
        int last = 0;
        for (int moment : moments) {
            // Work went on since the last one: it has healed.
            await(Math.max(moment, last + 1), all);
            LockSupport.parkNanos(Duration.ofMillis(random.nextInt(500)).toNanos());
            last = done.get();
            if (last == REQUESTS) return;
            String victim = victims.get(i++);
            long begun = System.nanoTime();
            if (victim.equals("application")) server.killAndStart();
            else server.killPostgres(victim);
            await(done.get() + 1, all);
            Figures.say(
                    "after %3d: kill -9 of %-11s, next acknowledgement %.1f s later",
                    last, victim, (System.nanoTime() - begun) / 1e9);
        }
    }

    private void await(int number, List<Future<?>> all) throws Exception {
        while (done.get() < Math.min(number, REQUESTS)) {
            for (Future<?> each : all) if (each.isDone()) each.get();
            assertThat(System.nanoTime()).as("it does not end").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
    }

    private void comingBack(Server server, List<BadLine> requesters) {
        int opened = 0;
        for (BadLine each : requesters) {
            assertThat(each.comeBack(server.port())).isEqualTo(acknowledged.get(each));
            opened++;
        }
        Figures.say("%d of %d codes open their request", opened, requesters.size());
    }

    private void look(
            Product product, Cast cast, PersonId officer, PersonId member, List<BadLine> all) {
        JdbcClient main = JdbcClient.create(product.instances().main().asOwner());
        assertThat(main.sql("SHOW fsync").query(String.class).single()).isEqualTo("on");
        List<String> stored =
                main.sql("SELECT reference FROM requests.request WHERE NOT canary")
                        .query(String.class)
                        .list();
        List<String> lost = new ArrayList<>(acknowledged.values());
        lost.removeAll(stored);
        Figures.say(
                "%d acknowledged lost, %d rows too many", lost.size(), stored.size() - all.size());
        assertThat(stored).containsExactlyInAnyOrderElementsOf(acknowledged.values());

        Set<UUID> grants =
                Set.copyOf(
                        main.sql("SELECT id FROM requests.access_grant").query(UUID.class).list());
        Set<UUID> keys =
                PartScope.call(Part.WORKER, () -> product.bean(Keyvault.class).known(grants));
        Figures.say("%d grants, %d of them with their shred key", grants.size(), keys.size());
        assertThat(keys).isEqualTo(grants);

        List<UUID> requests =
                main.sql("SELECT id FROM requests.request WHERE NOT canary")
                        .query(UUID.class)
                        .list();
        for (UUID each : requests) {
            RequestId request = new RequestId(each);
            CaseAccess access = product.bean(CaseAccess.class);
            assertThat(cast.as(member, () -> OwnGrant.compartments(product.context(), request)))
                    .isEqualTo(4);
            cast.as(
                    officer,
                    () -> {
                        product.bean(Declarations.class).declare(request, Outcome.NONE, "");
                        access.content(request);
                        access.identity(request);
                    });
        }
        Figures.say("%d opened by the intake officer and a committee member", requests.size());
        Verification ledger = PartScope.call(Part.DESK, () -> product.bean(Ledger.class).verify());
        Figures.say("ledger: %s", ledger);
        assertThat(ledger.unbroken()).isTrue();
    }
}
