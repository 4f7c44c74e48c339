package org.icjc.members.directory;

import java.util.Locale;
import org.icjc.kernel.taxonomy.Coded;

/** What kind of body a member organisation is. */
public enum MemberKind implements Coded {
    PROFESSIONAL,
    JUDICIAL,
    LEGAL,
    ACADEMIC,
    TRAINING_ACADEMY,
    HUMAN_RIGHTS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String messageKey() {
        return "member-kind." + code();
    }
}
