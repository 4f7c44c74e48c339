package org.icjc.requests.access;

import org.icjc.vault.ReturnCode;

/** What a form token turned out to be. */
public sealed interface FormToken {
    /** Made here within the last two hours. */
    record Fresh(ReturnCode code) implements FormToken {}

    /** Made here, long ago: issue a new one and keep everything typed. */
    record Old(ReturnCode code) implements FormToken {}

    /** Not made here, or changed. */
    record Forged() implements FormToken {}
}
