package org.icjc.requests.access;

/** What a requester may agree to hand to one member organisation. Never-lists never leave. */
public enum ConsentScope {
    /** Who asks and which States are concerned. */
    PARTIES,
    /** What is asked. */
    CONTENT,
    /** How the requester is reached. */
    CONTACT
}
