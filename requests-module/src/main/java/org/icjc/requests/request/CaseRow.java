package org.icjc.requests.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.icjc.requests.Reference;
import org.icjc.requests.RequestId;
import org.icjc.requests.RequestState;
import org.icjc.requests.Urgency;
import org.jspecify.annotations.Nullable;

/** The plain columns of a request. */
record CaseRow(
        RequestId id,
        Reference reference,
        RequestState state,
        Instant since,
        @Nullable RequestState cameFrom,
        @Nullable String reason,
        Instant submittedAt,
        @Nullable LocalDate dueOn,
        @Nullable Integer daysLeft,
        @Nullable String supportType,
        String language,
        Urgency urgency,
        @Nullable UUID lead,
        @Nullable String proposedDecline,
        boolean reviewUsed) {}
