package org.icjc.requests.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.icjc.kernel.answers.Answers;
import org.icjc.ledger.ActorRole;
import org.icjc.requests.Reference;
import org.icjc.requests.RequestState;
import org.icjc.requests.Urgency;
import org.icjc.requests.access.Consent;
import org.icjc.requests.access.ConsentState;
import org.icjc.requests.access.InterestedMember;
import org.icjc.requests.access.Shown;
import org.icjc.requests.request.BriefLine;
import org.icjc.requests.request.BriefMeter;
import org.icjc.requests.request.BriefState;
import org.icjc.requests.request.DeclineReason;
import org.icjc.requests.request.Message;
import org.jspecify.annotations.Nullable;

/**
 * A request as its requester sees it, opened with the keys from the code.
 *
 * @param since when the state was entered
 * @param answerBy null while the clock is stopped or nothing is due
 * @param language of the form, BCP 47
 * @param answers all answers, as sent
 * @param messages oldest first; questions among them, see {@link #openQuestions}
 * @param declined why, when DECLINED
 */
public record RequesterView(
        Reference reference,
        RequestState state,
        Instant submittedAt,
        Instant since,
        @Nullable LocalDate answerBy,
        Urgency urgency,
        String language,
        Answers answers,
        List<Look> looks,
        List<Message> messages,
        Optional<Brief> brief,
        List<Interest> interests,
        Optional<DeclineReason> declined,
        boolean mayAskReview) {

    /** Who has opened it, by role, and when last. */
    public record Look(ActorRole role, boolean summaryOnly, int people, Instant last) {}

    /**
     * The brief to approve, or approved.
     *
     * @param shown what an approval of this page signs
     * @param lines the requester's own words beside what members would see
     */
    public record Brief(
            Shown shown,
            BriefState state,
            List<BriefLine> lines,
            String summary,
            BriefMeter meter) {
        public UUID id() {
            return shown.id();
        }

        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    /**
     * A member organisation that is interested.
     *
     * @param shown what a consent on this page is given to, by its referral
     * @param until the day by which an answer is asked for
     * @param consent what was agreed to, if it was
     */
    public record Interest(
            Shown shown,
            InterestedMember member,
            ConsentState state,
            LocalDate until,
            Optional<Consent> consent) {
        public UUID referral() {
            return shown.id();
        }

        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    public boolean mayWithdraw() {
        return state.isLive();
    }

    /** Questions that wait for an answer. */
    public List<Message> openQuestions() {
        return messages.stream()
                .filter(each -> each.kind() == Message.Kind.QUESTION && !each.answered())
                .toList();
    }

    @Override
    public String toString() {
        return "[confidential]";
    }
}
