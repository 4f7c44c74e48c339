package org.icjc.members.directory;

import java.util.Locale;
import org.icjc.kernel.taxonomy.Coded;

/** How strong a standing conflict is. */
public enum Degree implements Coded {
    ACTUAL,
    POTENTIAL,
    PERCEIVED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String messageKey() {
        return "conflict." + code();
    }
}
