package org.icjc.kernel.taxonomy;

/** Subject matter by stage of the proceedings. */
public enum Stage implements Topic {
    JURISDICTION("jurisdiction"),
    REFERRAL("referral"),
    PRELIMINARY("preliminary"),
    INVESTIGATION("investigation"),
    ARREST("arrest"),
    CONFIRMATION("confirmation"),
    TRIAL("trial"),
    SENTENCING("sentencing"),
    ENFORCEMENT("enforcement"),
    MUTUAL_ASSISTANCE("assistance");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return "stage." + code;
    }
}
