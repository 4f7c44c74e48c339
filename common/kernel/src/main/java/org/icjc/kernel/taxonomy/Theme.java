package org.icjc.kernel.taxonomy;

/** Subject matter by theme; a requester ranks up to five. */
public enum Theme implements Topic {
    SEXUAL_AND_GENDER_BASED_CRIMES("sgbc"),
    CHILDREN("children"),
    LIABILITY("liability"),
    DIGITAL("digital"),
    FORENSIC("forensic"),
    PROTECTION("protection"),
    PARTICIPATION("participation"),
    REPARATIONS("reparations"),
    FAIR_TRIAL("fairtrial"),
    ASSETS("assets"),
    ETHICS("ethics"),
    MANAGEMENT("management"),
    MUTUAL_ASSISTANCE("mla");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return "theme." + code;
    }
}
