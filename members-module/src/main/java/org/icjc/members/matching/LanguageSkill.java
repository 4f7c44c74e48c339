package org.icjc.members.matching;

import org.icjc.kernel.taxonomy.Cefr;
import org.jspecify.annotations.Nullable;

/**
 * What a member can do in a language.
 *
 * @param speak null: not at all
 * @param write null: not at all
 * @param interpreters brings interpreters for that language
 * @param backed somebody listed carries the level
 */
public record LanguageSkill(
        @Nullable Cefr speak, @Nullable Cefr write, boolean interpreters, boolean backed) {

    static final LanguageSkill NONE = new LanguageSkill(null, null, false, false);

    static final LanguageSkill BEST = new LanguageSkill(Cefr.C2, Cefr.C2, true, true);

    /** The level as written, 0 if none. */
    int level(Register register) {
        Cefr level = register == Register.SPEAK ? speak : write;
        return level == null ? 0 : level.level();
    }

    LanguageSkill raisedTo(Register register, Cefr level, boolean withSomebodyBehindIt) {
        return register == Register.SPEAK
                ? new LanguageSkill(level, write, interpreters, withSomebodyBehindIt)
                : new LanguageSkill(speak, level, interpreters, withSomebodyBehindIt);
    }

    LanguageSkill withInterpreters() {
        return new LanguageSkill(speak, write, true, backed);
    }
}
