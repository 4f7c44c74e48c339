package org.icjc.requests.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.icjc.kernel.answers.Answers;
import org.icjc.requests.access.ConsentScope;
import org.icjc.vault.RequesterKeys;

/**
 * The requester's door. No authentication: whoever has the code is the requester. All answers are
 * given after COMMIT.
 */
public class Intake {
    Intake() {}

    /** Whether a request can be taken in now: valid roster, enough recipients, keyvault. */
    public boolean isOpen() {
        throw new UnsupportedOperationException();
    }

    /** The saved draft under this code, if there is one and it was not sent yet. */
    public Optional<Draft> draft(RequesterKeys keys) {
        throw new UnsupportedOperationException();
    }

    /**
     * Saves, sealed to the requester alone; replaces an earlier draft.
     *
     * @throws AlreadyIn once the request was sent
     */
    public void saveDraft(RequesterKeys keys, Answers answers) {
        throw new UnsupportedOperationException();
    }

    public void deleteDraft(RequesterKeys keys) {
        throw new UnsupportedOperationException();
    }

    /**
     * Sends the request. The same answers again give the same receipt.
     *
     * @param language of the form, BCP 47
     * @throws IntakeClosed nothing was written
     * @throws AlreadyIn another request was sent under this code
     */
    public Receipt submit(RequesterKeys keys, Answers answers, String language) {
        throw new UnsupportedOperationException();
    }

    /** The receipt again; empty if nothing was sent under this code. */
    public Optional<Receipt> receipt(RequesterKeys keys) {
        throw new UnsupportedOperationException();
    }

    /** The request; empty if nothing was sent under this code. */
    public Optional<RequesterView> open(RequesterKeys keys) {
        throw new UnsupportedOperationException();
    }

    /** Answers questions, by the question's message id. With the last one NEEDS_INFO ends. */
    public void answer(RequesterKeys keys, Map<UUID, String> answers) {
        throw new UnsupportedOperationException();
    }

    public void writeMessage(RequesterKeys keys, String text) {
        throw new UnsupportedOperationException();
    }

    /** Signs the exact bytes of the brief. */
    public void approveBrief(RequesterKeys keys, UUID brief) {
        throw new UnsupportedOperationException();
    }

    public void askChange(RequesterKeys keys, UUID brief, String wish) {
        throw new UnsupportedOperationException();
    }

    /** Signed leave to one member organisation. */
    public void consent(
            RequesterKeys keys, UUID referral, Set<ConsentScope> scope, LocalDate until) {
        throw new UnsupportedOperationException();
    }

    public void refuse(RequesterKeys keys, UUID referral) {
        throw new UnsupportedOperationException();
    }

    /** The member's keys are destroyed at once. */
    public void withdrawConsent(RequesterKeys keys, UUID referral) {
        throw new UnsupportedOperationException();
    }

    /** Asks other members to look again, once, after DECLINED. */
    public void askReview(RequesterKeys keys, String why) {
        throw new UnsupportedOperationException();
    }

    /** Withdraws the request; members lose what they had at once. */
    public void withdraw(RequesterKeys keys) {
        throw new UnsupportedOperationException();
    }
}
