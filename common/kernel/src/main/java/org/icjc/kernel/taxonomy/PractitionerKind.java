package org.icjc.kernel.taxonomy;

/** The functions in which listed experts work. */
public enum PractitionerKind implements Coded {
    JUDGE("judge"),
    PROSECUTOR("prosecutor"),
    INVESTIGATOR("investigator"),
    DEFENCE("defence"),
    VICTIMS_COUNSEL("victims-counsel"),
    LEGAL_ADVISER("legal-adviser"),
    ADMINISTRATOR("administrator"),
    WITNESS_SUPPORT("witness-support"),
    INTERPRETER("interpreter"),
    DRAFTER("drafter"),
    ACADEMIC("academic"),
    TRAINER("trainer"),
    RIGHTS_PRACTITIONER("rights-practitioner");

    private final String code;

    PractitionerKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return "practitioner." + code;
    }
}
