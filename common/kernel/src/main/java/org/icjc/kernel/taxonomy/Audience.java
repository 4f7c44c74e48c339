package org.icjc.kernel.taxonomy;

/** Whom a piece of support is for. */
public enum Audience implements Coded {
    JUDGES("judges"),
    PROSECUTORS("prosecutors"),
    INVESTIGATORS("investigators"),
    DEFENCE("defence"),
    VICTIMS_COUNSEL("victims-counsel"),
    LEGAL_ADVISERS("legal-advisers"),
    ADMINISTRATORS("administrators"),
    WITNESS_SUPPORT("witness-support"),
    INTERPRETERS("interpreters"),
    LEGISLATORS("legislators"),
    BARS("bars"),
    ACADEMIES("academies"),
    ACADEMICS("academics"),
    RIGHTS_GROUPS("rights-groups");

    private final String code;

    Audience(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return "audience." + code;
    }
}
