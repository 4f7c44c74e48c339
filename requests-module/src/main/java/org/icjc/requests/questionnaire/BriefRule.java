package org.icjc.requests.questionnaire;

/** What of an answer may stand in the brief that member organisations read before disclosure. */
public enum BriefRule {
    /** Nothing leaves. */
    NEVER,
    /** The option as chosen. */
    AS_CHOSEN,
    /** Only of what kind it is. */
    KIND,
    /** The region that the meter allows. */
    REGION,
    /** The quarter of the year. */
    QUARTER,
    /** A band of numbers. */
    BAND,
    /** One language that the meter allows, or none. */
    LANGUAGE,
    /** Rewritten by the case lead and approved word by word. */
    REWRITTEN
}
