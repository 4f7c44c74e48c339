package org.icjc.kernel.taxonomy;

/** The twelve kinds of support that may be asked for. */
public enum SupportType implements Coded {
    WORKSHOP("workshop"),
    RETREAT("retreat"),
    COMPARATIVE("comparative"),
    MEMORANDUM("memorandum"),
    DRAFTING("drafting"),
    MENTORING("mentoring"),
    VISIT("visit"),
    MOOT("moot"),
    TRAINERS("trainers"),
    CURRICULUM("curriculum"),
    GUIDE("guide"),
    OTHER("other");

    private final String code;

    SupportType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return "support." + code;
    }
}
