package org.icjc.requests.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.icjc.desk.roster.NoRoster;
import org.icjc.desk.roster.Rosters;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.keyvault.Keyvault;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.kernel.taxonomy.Coded;
import org.icjc.kernel.taxonomy.SupportType;
import org.icjc.requests.Reference;
import org.icjc.requests.Urgency;
import org.icjc.requests.WorkingDays;
import org.icjc.requests.access.RequestSealing;
import org.icjc.requests.access.SealedRequest;
import org.icjc.requests.access.Split;
import org.icjc.requests.questionnaire.Form;
import org.icjc.requests.questionnaire.Kept;
import org.icjc.requests.questionnaire.Questionnaires;
import org.icjc.vault.RequesterKeys;
import org.icjc.vault.RosterRefused;
import org.icjc.vault.TooFewRecipients;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Takes a request in: sealed first, shred keys committed, then one statement that stores all of it.
 * Fails closed: without roster, recipients or keyvault nothing is written.
 */
@Component
@OnPart({Part.INTAKE, Part.DESK})
class Submissions {
    private static final int TRIES = 5;

    private final SubmissionStore store;
    private final RequestSealing sealing;
    private final Questionnaires questionnaires;
    private final Rosters rosters;
    private final Keyvault keyvault;
    private final Clock clock;

    Submissions(
            SubmissionStore store,
            RequestSealing sealing,
            Questionnaires questionnaires,
            Rosters rosters,
            Keyvault keyvault,
            Clock clock) {
        this.store = store;
        this.sealing = sealing;
        this.questionnaires = questionnaires;
        this.rosters = rosters;
        this.keyvault = keyvault;
        this.clock = clock;
    }

    boolean areOpen() {
        try {
            rosters.inForce().recipients();
            keyvault.find(UUID.randomUUID());
            return true;
        } catch (NoRoster | RosterRefused | TooFewRecipients | DataAccessException closed) {
            return false;
        }
    }

    /**
     * @param officer who files it for the requester, or null
     */
    Receipt submit(RequesterKeys keys, Answers answers, String language, @Nullable UUID officer) {
        byte[] mac = sealing.mac(keys, answers);
        Optional<Receipt> before = earlier(keys, mac);
        if (before.isPresent()) return before.get();
        SealedRequest sealed = seal(keys, answers, mac);
        if (!store(keys, answers, language, officer, sealed)) sealing.discard(sealed);
        return earlier(keys, mac)
                .orElseThrow(() -> new IllegalStateException("a request without a receipt"));
    }

    private Optional<Receipt> earlier(RequesterKeys keys, byte[] mac) {
        Optional<SubmissionStore.Earlier> earlier;
        try {
            earlier = store.receipt(keys.lookupId(), mac);
        } catch (DataAccessException noDatabase) {
            throw new IntakeClosed();
        }
        if (earlier.filter(found -> !found.same()).isPresent()) throw new AlreadyIn();
        return earlier.map(SubmissionStore.Earlier::receipt);
    }

    private SealedRequest seal(RequesterKeys keys, Answers answers, byte[] mac) {
        Split split = split(answers);
        try {
            Rosters.InForce now = rosters.inForce();
            return sealing.seal(keys, split, now.roster(), now.switchedOff(), mac);
        } catch (NoRoster | RosterRefused | TooFewRecipients | DataAccessException closed) {
            throw new IntakeClosed();
        }
    }

    private Split split(Answers answers) {
        Form form = questionnaires.form(answers);
        if (form.stop(answers).isPresent()) throw new Refused("intake.stop");
        return new Split(
                answers,
                form.kept(Kept.PARTIES, answers),
                // The support type is content too, so that whoever reads the content has all of it.
                both(form.kept(Kept.PLAIN, answers), form.kept(Kept.CONTENT, answers)),
                both(form.kept(Kept.IDENTITY, answers), form.kept(Kept.OWN_KEY, answers)));
    }

    private static Answers both(Answers first, Answers second) {
        Map<String, Answer> all = new LinkedHashMap<>(first.byQuestion());
        all.putAll(second.byQuestion());
        return new Answers(all);
    }

    private boolean store(
            RequesterKeys keys,
            Answers answers,
            String language,
            @Nullable UUID officer,
            SealedRequest sealed) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC);
        Urgency urgency = Urgency.of(answers, today);
        for (int attempt = 1; ; attempt++) {
            SubmissionStore.Plain plain =
                    new SubmissionStore.Plain(
                            keys.lookupId(),
                            Reference.mint(),
                            at,
                            WorkingDays.after(today, urgency.workingDays()),
                            supportType(answers),
                            language,
                            urgency,
                            officer,
                            false);
            try {
                return store.submit(plain, sealed);
            } catch (DuplicateKeyException referenceTaken) {
                if (attempt == TRIES) throw new IntakeClosed();
            }
        }
    }

    private static @Nullable String supportType(Answers answers) {
        return answers.choice("support-type")
                .flatMap(code -> Coded.find(SupportType.class, code))
                .map(SupportType::code)
                .orElse(null);
    }
}
