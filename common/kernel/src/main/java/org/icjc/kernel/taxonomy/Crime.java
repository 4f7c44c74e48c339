package org.icjc.kernel.taxonomy;

/** Subject matter by crime. */
public enum Crime implements Topic {
    GENOCIDE("genocide"),
    CRIMES_AGAINST_HUMANITY("cah"),
    WAR_CRIMES("war"),
    AGGRESSION("aggression"),
    OFFENCES_AGAINST_JUSTICE("article70"),
    ORDINARY("ordinary");

    private final String code;

    Crime(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return "crime." + code;
    }
}
