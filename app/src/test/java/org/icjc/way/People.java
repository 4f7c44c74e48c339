package org.icjc.way;

/** Who goes the way; all of them are invented. */
final class People {
    static final String OFFICER = "Intake officer";
    static final String CHAIR = "Chair";
    static final String FIRST = "First member";
    static final String SECOND = "Second member";
    static final String THIRD = "Third member";
    static final String CONFLICT_OFFICER = "Conflict officer";
    static final String FOCAL_POINT = "Focal point";

    private People() {}
}
