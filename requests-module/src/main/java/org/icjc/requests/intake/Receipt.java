package org.icjc.requests.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.icjc.ledger.Head;
import org.icjc.requests.Reference;
import org.icjc.requests.Urgency;

/**
 * What a requester keeps. The same submission gives the same receipt, however often it arrives.
 *
 * @param ledger the ledger up to and including this submission
 * @param answerBy the day by which an answer comes
 */
public record Receipt(
        Reference reference, Instant at, Head ledger, LocalDate answerBy, Urgency urgency) {}
