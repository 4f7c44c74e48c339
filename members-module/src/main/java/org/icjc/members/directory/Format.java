package org.icjc.members.directory;

import java.util.Locale;
import org.icjc.kernel.taxonomy.Coded;

/** How a member can give support. */
public enum Format implements Coded {
    IN_PERSON,
    REMOTE,
    PAPER;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String messageKey() {
        return "format." + code();
    }
}
