package org.icjc.requests.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.refusal.Refused;
import org.icjc.requests.WorkingDays;
import org.icjc.requests.access.ConsentScope;
import org.icjc.requests.access.RequesterCase;
import org.icjc.requests.access.RequesterSeals;
import org.icjc.requests.access.Shown;
import org.icjc.requests.request.Words;
import org.icjc.vault.RequesterKeys;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The requester's door. No authentication: whoever has the code is the requester. All answers are
 * given after COMMIT.
 */
@Service
@OnPart(Part.INTAKE)
@Transactional
public class Intake {
    private static final int DAYS_FOR_REVIEW = 10;
    private static final int LONGEST_TERM_YEARS = 2;

    private final Submissions submissions;
    private final SubmissionStore receipts;
    private final RequesterStore store;
    private final RequesterSeals seals;
    private final RequesterViews views;
    private final Clock clock;

    Intake(
            Submissions submissions,
            SubmissionStore receipts,
            RequesterStore store,
            RequesterSeals seals,
            RequesterViews views,
            Clock clock) {
        this.submissions = submissions;
        this.receipts = receipts;
        this.store = store;
        this.seals = seals;
        this.views = views;
        this.clock = clock;
    }

    /** Whether a request can be taken in now: valid roster, enough recipients, keyvault. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean isOpen() {
        return submissions.areOpen();
    }

    /** The saved draft under this code, if there is one and it was not sent yet. */
    public Optional<Draft> draft(RequesterKeys keys) {
        return store.draft(keys.lookupId())
                .map(draft -> new Draft(seals.openDraft(keys, draft.sealed()), draft.savedAt()));
    }

    /**
     * Saves, sealed to the requester alone; replaces an earlier draft.
     *
     * @throws AlreadyIn once the request was sent
     */
    public void saveDraft(RequesterKeys keys, Answers answers) {
        if (!store.saveDraft(keys.lookupId(), seals.sealDraft(keys, answers), now()))
            throw new AlreadyIn();
    }

    public void deleteDraft(RequesterKeys keys) {
        store.deleteDraft(keys.lookupId());
    }

    /**
     * Sends the request. The same answers again give the same receipt.
     *
     * @param language of the form, BCP 47
     * @throws IntakeClosed nothing was written
     * @throws AlreadyIn another request was sent under this code
     * @throws Refused {@code intake.stop} if the answers lead to a stop
     */
    // Two commits on purpose, keyvault first: no transaction may be open around them.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Receipt submit(RequesterKeys keys, Answers answers, String language) {
        return submissions.submit(keys, answers, language, null);
    }

    /** The receipt again; empty if nothing was sent under this code. */
    public Optional<Receipt> receipt(RequesterKeys keys) {
        return receipts.receipt(keys.lookupId(), null).map(SubmissionStore.Earlier::receipt);
    }

    /** The request; empty if nothing was sent under this code. */
    public Optional<RequesterView> open(RequesterKeys keys) {
        return store.find(keys.lookupId()).map(found -> views.of(keys, found));
    }

    /** Answers questions, by the question's message id. With the last one NEEDS_INFO ends. */
    public void answer(RequesterKeys keys, Map<UUID, String> answers) {
        RequesterCase opened = opened(keys);
        List<UUID> ids = new ArrayList<>();
        List<UUID> questions = new ArrayList<>();
        List<byte[]> sealed = new ArrayList<>();
        answers.forEach((question, text) -> {
            UUID id = UUID.randomUUID();
            ids.add(id);
            questions.add(question);
            sealed.add(opened.sealMessage(id, Words.checked(text)));
        });
        if (ids.isEmpty()) throw new Refused("text.missing");
        done(store.answers(keys.lookupId(), ids, questions, sealed, now()));
    }

    private RequesterCase opened(RequesterKeys keys) {
        return store.find(keys.lookupId())
                .map(RequesterStore.Found::sealed)
                .map(sealed -> seals.open(keys, sealed))
                .orElseThrow(NotThere::new);
    }

    /** Something changed meanwhile, in another window or at the desk: the page says so. */
    private static void done(boolean done) {
        if (!done) throw new Refused("request.changed-meanwhile");
    }

    public void writeMessage(RequesterKeys keys, String text) {
        UUID id = UUID.randomUUID();
        byte[] sealed = opened(keys).sealMessage(id, Words.checked(text));
        done(store.message(keys.lookupId(), id, sealed, now()));
    }

    /** Signs the exact bytes of the brief, which are those that were shown. */
    public void approveBrief(RequesterKeys keys, Shown brief) {
        RequesterCase opened = opened(keys);
        RequesterStore.SealedBrief sent = brief(keys, brief.id());
        byte[] exact = opened.openBrief(brief.id(), sent.exact());
        brief.mustBe(exact);
        Instant at = now();
        byte[] approval = opened.approve(keys, brief.id(), exact, at);
        done(store.approveBrief(keys.lookupId(), brief.id(), approval, at));
    }

    private RequesterStore.SealedBrief brief(RequesterKeys keys, UUID brief) {
        return store.brief(keys.lookupId())
                .filter(sent -> sent.id().equals(brief))
                .orElseThrow(() -> new Refused("request.changed-meanwhile"));
    }

    public void askChange(RequesterKeys keys, UUID brief, String wish) {
        UUID id = UUID.randomUUID();
        byte[] sealed = opened(keys).sealMessage(id, Words.checked(wish));
        done(store.askChange(keys.lookupId(), brief, id, sealed, now()));
    }

    /**
     * Signed leave to one member organisation, the one that was shown.
     *
     * @param interest what was shown, by its referral
     * @param until last day, from today to two years on
     * @throws Refused {@code consent.scope-missing}, {@code consent.term}
     */
    public void consent(
            RequesterKeys keys, Shown interest, Set<ConsentScope> scope, LocalDate until) {
        // Without knowing who asks, a member cannot declare conflicts.
        if (!scope.contains(ConsentScope.PARTIES)) throw new Refused("consent.scope-missing");
        LocalDate today = today();
        if (until.isBefore(today) || until.isAfter(today.plusYears(LONGEST_TERM_YEARS)))
            throw new Refused("consent.term");
        Instant at = now();
        RequesterCase opened = opened(keys);
        byte[] profile = opened.openProfile(interest.id(), profile(keys, interest.id()));
        interest.mustBe(profile);
        byte[] signed = opened.consent(keys, interest.id(), profile, scope, until, at);
        done(store.consent(keys.lookupId(), interest.id(), true, signed, at));
    }

    private byte[] profile(RequesterKeys keys, UUID referral) {
        return store.interests(keys.lookupId()).stream()
                .filter(each -> each.referral().equals(referral))
                .findFirst()
                .map(RequesterStore.SealedInterest::profile)
                .orElseThrow(() -> new Refused("request.changed-meanwhile"));
    }

    public void refuse(RequesterKeys keys, UUID referral) {
        Instant at = now();
        byte[] signed = opened(keys).refusal(keys, referral, at);
        done(store.consent(keys.lookupId(), referral, false, signed, at));
    }

    /** The member's keys are destroyed at once. */
    public void withdrawConsent(RequesterKeys keys, UUID referral) {
        Instant at = now();
        byte[] signed = opened(keys).consentWithdrawal(keys, referral, at);
        destroy(store.withdrawConsent(keys.lookupId(), referral, signed, at));
    }

    // Before the commit: if it fails, access is gone all the same and the act can be done again.
    private void destroy(Optional<List<UUID>> lost) {
        seals.destroy(lost.orElseThrow(() -> new Refused("request.changed-meanwhile")));
    }

    /** Asks other members to look again, once, after DECLINED. */
    public void askReview(RequesterKeys keys, String why) {
        UUID id = UUID.randomUUID();
        byte[] sealed = opened(keys).sealMessage(id, Words.checked(why));
        LocalDate due = WorkingDays.after(today(), DAYS_FOR_REVIEW);
        done(store.askReview(keys.lookupId(), id, sealed, now(), due));
    }

    /** Withdraws the request; members lose what they had at once. */
    public void withdraw(RequesterKeys keys) {
        Instant at = now();
        byte[] signed = opened(keys).withdrawal(keys, at);
        destroy(store.withdraw(keys.lookupId(), signed, at));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
