package org.icjc.requests.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.icjc.requests.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * The brief: lines by rule from the answers, free text rewritten by the lead, metered, approved.
 */
public class Briefs {
    Briefs() {}

    /**
     * A version of the brief as the desk works on it.
     *
     * @param lines those shown and those left out, with the requester's own words
     * @param marks words of the summary that may give away who asks
     * @param pressGuess the lead's answer to "Could somebody who follows the press guess the
     *     State?"; null until answered
     */
    public record Draft(
            UUID id,
            int version,
            BriefState state,
            Instant at,
            List<BriefLine> lines,
            String summary,
            List<Mark> marks,
            BriefMeter meter,
            @Nullable Boolean pressGuess) {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    /**
     * A word that may give away who asks.
     *
     * @param start first character in the summary
     * @param end after its last character
     * @param reason key suffix: name, place, date, number, law
     */
    public record Mark(int start, int end, String reason) {}

    /** The approved brief, its signature verified over exactly {@code bytes}. */
    public record Approved(UUID id, BriefText text, byte[] bytes, byte[] hash, Instant at) {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    /** The newest version; made by rule from the answers when there is none. */
    public Draft draft(RequestId request) {
        throw new UnsupportedOperationException();
    }

    /** What the words would be marked and metered as; stores nothing. */
    public List<Mark> marks(RequestId request, String summary) {
        throw new UnsupportedOperationException();
    }

    /** Saves summary and left-out lines; the lead may only make it vaguer. */
    public Draft save(
            RequestId request, String summary, List<String> leftOut, @Nullable Boolean pressGuess) {
        throw new UnsupportedOperationException();
    }

    /**
     * Sends the draft to the requester.
     *
     * @throws org.icjc.kernel.refusal.Refused {@code brief.under-floor}, {@code
     *     brief.press-unanswered}, {@code brief.empty}
     */
    public void send(RequestId request) {
        throw new UnsupportedOperationException();
    }

    /**
     * @throws org.icjc.kernel.refusal.Refused {@code brief.forged} if the signature does not hold
     */
    public Optional<Approved> approved(RequestId request) {
        throw new UnsupportedOperationException();
    }
}
