package org.icjc.requests.request;

import java.util.List;
import org.icjc.requests.Reference;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.access.Parties;

/** Declaring on the parties of requests: "none" opens, "yes" is a recusal, "possible" waits. */
public class Declarations {
    Declarations() {}

    /** A request on which the current person is asked to declare. */
    public record Waiting(RequestId id, Reference reference, Parties parties) {}

    /** Those that wait for the current person's declaration, with the parties of each. */
    public List<Waiting> waiting() {
        throw new UnsupportedOperationException();
    }

    /**
     * Declares. "Yes" destroys the person's shred key and grant in the same act.
     *
     * @param note why, for "possible" and "yes"; sealed; may be empty
     * @throws org.icjc.kernel.refusal.Refused {@code declaration.last-holders} when a recusal would
     *     leave fewer than two who can read
     */
    public void declare(RequestId request, Outcome outcome, String note) {
        throw new UnsupportedOperationException();
    }
}
