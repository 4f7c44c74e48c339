package org.icjc.members.directory;

import java.util.Locale;
import org.icjc.kernel.taxonomy.Coded;

/** How far a member travels: not at all, in the UN M49 region of its seat, anywhere. */
public enum Travel implements Coded {
    NONE,
    REGION,
    WORLD;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String messageKey() {
        return "members.travel." + code();
    }
}
