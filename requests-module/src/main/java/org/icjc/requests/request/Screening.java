package org.icjc.requests.request;

import java.util.List;
import java.util.Optional;
import org.icjc.requests.RequestId;

/** The intake officer's work: prepares, does not decide. */
public class Screening {
    Screening() {}

    /** SUBMITTED to SCREENING, after declaring. */
    public void begin(RequestId request) {
        throw new UnsupportedOperationException();
    }

    /** Sends questions to the requester; the clock stops until they are answered. */
    public void ask(RequestId request, List<String> questions) {
        throw new UnsupportedOperationException();
    }

    /** How well the mandate to ask was checked. */
    public void authority(RequestId request, AuthorityLevel level) {
        throw new UnsupportedOperationException();
    }

    public Optional<AuthorityLevel> authority(RequestId request) {
        throw new UnsupportedOperationException();
    }

    /** SCREENING to ASSESSMENT: the committee is asked to declare. */
    public void forward(RequestId request) {
        throw new UnsupportedOperationException();
    }

    /**
     * Proposes to decline; two committee members have to agree ({@link Decisions#confirmDecline}).
     */
    public void proposeDecline(RequestId request, DeclineReason reason) {
        throw new UnsupportedOperationException();
    }
}
