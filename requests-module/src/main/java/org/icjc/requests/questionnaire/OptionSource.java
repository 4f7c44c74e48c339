package org.icjc.requests.questionnaire;

/** A list of options that is not written in the questionnaire. */
public enum OptionSource {
    /** Bodies of the ICC, from the kernel's table. */
    ICC_BODIES,
    /** Other international institutions that are not closed, from the kernel's table. */
    INSTITUTIONS,
    /** Member organisations, from an {@link OptionSupply}. */
    MEMBERS,
    /** Members of the Steering Committee, from an {@link OptionSupply}. */
    COMMITTEE
}
