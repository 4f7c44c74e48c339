package org.icjc.kernel.taxonomy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Topics of one support type's own list, and "intl": experience of international courts. */
public enum OwnTopic implements Topic {
    INTERNATIONAL("intl", null),
    DRAFTING_CRIMES("ld-crimes", SupportType.DRAFTING),
    DRAFTING_LIABILITY("ld-liability", SupportType.DRAFTING),
    DRAFTING_JURISDICTION("ld-jurisdiction", SupportType.DRAFTING),
    DRAFTING_COOPERATION("ld-cooperation", SupportType.DRAFTING),
    DRAFTING_IMMUNITIES("ld-immunities", SupportType.DRAFTING),
    DRAFTING_PROCEDURE("ld-procedure", SupportType.DRAFTING),
    DRAFTING_PROTECTION("ld-protection", SupportType.DRAFTING),
    DRAFTING_VICTIMS("ld-victims", SupportType.DRAFTING),
    DRAFTING_PENALTIES("ld-penalties", SupportType.DRAFTING),
    MOOT_APPEARANCE("mc-appearance", SupportType.MOOT),
    MOOT_CONFIRMATION("mc-confirmation", SupportType.MOOT),
    MOOT_WITNESS("mc-witness", SupportType.MOOT),
    MOOT_CLOSING("mc-closing", SupportType.MOOT),
    MOOT_SENTENCING("mc-sentencing", SupportType.MOOT),
    MOOT_APPEAL("mc-appeal", SupportType.MOOT),
    MOOT_WHOLE("mc-whole", SupportType.MOOT),
    MOOT_CRISIS("mc-crisis", SupportType.MOOT),
    TRAINERS_ADULTS("tt-adults", SupportType.TRAINERS),
    TRAINERS_EXERCISES("tt-exercises", SupportType.TRAINERS),
    TRAINERS_ASSESSMENT("tt-assessment", SupportType.TRAINERS),
    TRAINERS_ONLINE("tt-online", SupportType.TRAINERS),
    TRAINERS_MATERIALS("tt-materials", SupportType.TRAINERS);

    private final String code;
    private final @Nullable SupportType type;

    OwnTopic(String code, @Nullable SupportType type) {
        this.code = code;
        this.type = type;
    }

    @Override
    public String code() {
        return code;
    }

    /** The support type whose list names it; empty for "intl", which belongs to none. */
    public Optional<SupportType> type() {
        return Optional.ofNullable(type);
    }

    @Override
    public String messageKey() {
        return "topic." + code;
    }
}
