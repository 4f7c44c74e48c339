package org.icjc.requests.web;

/** There is no visit, or it ended: the code is needed again. */
final class VisitEnded extends RuntimeException {
    private static final long serialVersionUID = 1;

    VisitEnded() {
        super("visit ended", null, false, false);
    }
}
