package org.icjc.kernel.taxonomy;

/**
 * The keys of a weighted set of legal traditions, in the order that breaks ties; "other" is
 * religious law but Muslim, or socialist.
 */
public enum Tradition implements Coded {
    CIVIL("civil"),
    COMMON("common"),
    CUSTOMARY("customary"),
    MUSLIM("muslim"),
    OTHER("other");

    private final String code;

    Tradition(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return "tradition." + code;
    }
}
