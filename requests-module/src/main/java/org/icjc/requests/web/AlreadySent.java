package org.icjc.requests.web;

/** The draft is a request by now: its status is what there is to see. */
final class AlreadySent extends RuntimeException {
    private static final long serialVersionUID = 1;

    AlreadySent() {
        super("already sent", null, false, false);
    }
}
