package org.icjc.requests.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.icjc.desk.roster.NoRoster;
import org.icjc.desk.roster.Rosters;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.jobs.Recurring;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.Reference;
import org.icjc.requests.Urgency;
import org.icjc.requests.access.CanaryReader;
import org.icjc.requests.access.RequestSealing;
import org.icjc.requests.access.RequesterSeals;
import org.icjc.requests.access.SealedRequest;
import org.icjc.requests.access.Split;
import org.icjc.vault.RequesterKeys;
import org.icjc.vault.ReturnCode;
import org.icjc.vault.Roster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Every hour a request that nobody made: sealed and stored as all others, opened by a canary person
 * and a canary code, and taken away. Content that nobody can open is the worst fault there can be,
 * and it is silent.
 */
@Component
@OnPart(Part.WORKER)
class CanaryRun implements Recurring {
    private static final Logger LOG = LoggerFactory.getLogger(CanaryRun.class);

    private final Rosters rosters;
    private final RequestSealing sealing;
    private final SubmissionStore store;
    private final RequesterStore requests;
    private final RequesterSeals seals;
    private final CanaryReader reader;
    private final CanaryHealth health;
    private final Clock clock;

    CanaryRun(
            Rosters rosters,
            RequestSealing sealing,
            SubmissionStore store,
            RequesterStore requests,
            RequesterSeals seals,
            CanaryReader reader,
            CanaryHealth health,
            Clock clock) {
        this.rosters = rosters;
        this.sealing = sealing;
        this.store = store;
        this.requests = requests;
        this.seals = seals;
        this.reader = reader;
        this.health = health;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "canary";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        Roster roster;
        try {
            roster = rosters.current();
        } catch (NoRoster notSetUp) {
            health.notSetUp();
            return;
        }
        try {
            sing(roster);
            health.sang();
        } catch (RuntimeException silent) {
            // Only the kind of fault: a message might carry more than a log may hold.
            LOG.error("the canary is silent: {}", silent.getClass().getName());
            health.fellSilent();
        }
    }

    private void sing(Roster roster) {
        RequesterKeys keys = ReturnCode.random().derive();
        Answers song = Answers.none().with("title", new Answer.Text(UUID.randomUUID().toString()));
        SealedRequest sealed =
                sealing.sealCanary(
                        keys, new Split(song, Answers.none(), song, Answers.none()), roster);
        try {
            if (!store.submit(plain(keys), sealed)) throw new IllegalStateException("not stored");
            hear(song, reader.content(sealed.id()));
            hear(song, asRequester(keys));
        } finally {
            reader.remove(sealed.id());
            keys.destroy();
        }
    }

    private SubmissionStore.Plain plain(RequesterKeys keys) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new SubmissionStore.Plain(
                keys.lookupId(),
                Reference.mint(),
                at,
                LocalDate.ofInstant(at, ZoneOffset.UTC),
                null,
                "en",
                Urgency.ORDINARY,
                null,
                true);
    }

    private Answers asRequester(RequesterKeys keys) {
        return requests.find(keys.lookupId())
                .map(RequesterStore.Found::sealed)
                .map(sealed -> seals.open(keys, sealed).answers())
                .orElseThrow(() -> new IllegalStateException("not found"));
    }

    private static void hear(Answers expected, Answers heard) {
        if (!expected.equals(heard)) throw new IllegalStateException("another song");
    }
}
