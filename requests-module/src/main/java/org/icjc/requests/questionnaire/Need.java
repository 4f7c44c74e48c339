package org.icjc.requests.questionnaire;

/** Whether a question must be answered. */
public enum Need {
    /** Before the page can be left; its reason stands beside it. */
    REQUIRED,
    /** Can be sent empty and answered later with the return code; open ones are listed. */
    LATER,
    /** Never asked for again. */
    OPTIONAL
}
