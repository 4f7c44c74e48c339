package org.icjc.requests.request;

/** Where a version of a brief is. */
public enum BriefState {
    DRAFTED,
    SENT,
    CHANGE_ASKED,
    APPROVED,
    SUPERSEDED
}
