package org.icjc.requests.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.icjc.requests.Reference;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.Parties;

/** The conflict officer: possible conflicts, parties only. */
public class ConflictDesk {
    ConflictDesk() {}

    /** A person's declaration "possible" that waits. */
    public record Possible(
            RequestId request,
            Reference reference,
            UUID person,
            Instant declaredAt,
            Parties parties,
            String note) {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    public List<Possible> waiting() {
        throw new UnsupportedOperationException();
    }

    /** Settled: the person may read on. */
    public void clear(RequestId request, UUID person) {
        throw new UnsupportedOperationException();
    }

    /** Settled: the person is recused; shred key and grant are destroyed. */
    public void recuse(RequestId request, UUID person) {
        throw new UnsupportedOperationException();
    }
}
