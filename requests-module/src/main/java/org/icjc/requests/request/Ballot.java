package org.icjc.requests.request;

/** The quorum and tie rules, pure. */
public final class Ballot {
    private Ballot() {}

    /** What a ballot amounts to now. */
    public enum Result {
        OPEN,
        ACCEPTED,
        DECLINED,
        /** Everybody voted and the chair could not break the tie. */
        TIED,
        /** Fewer than two are left who may vote. */
        TOO_FEW
    }
}
