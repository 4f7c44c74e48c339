package org.icjc.members.matching;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * To whom a member organisation can speak, where, and in which way. Null, or an absent key: not
 * said, see {@link Profile}.
 *
 * @param languages by BCP 47 tag
 * @param regions regions of work: UN M49 codes or States
 * @param formats ways in which support is given
 * @param travel how far somebody comes
 */
public record Reach(
        @Nullable Map<String, LanguageSkill> languages,
        @Nullable Set<String> regions,
        @Nullable Set<Mode> formats,
        @Nullable Travel travel) {
    static final Reach EMPTY = new Reach(null, null, null, null);

    Reach withLanguages(@Nullable Map<String, LanguageSkill> changed) {
        return new Reach(changed, regions, formats, travel);
    }

    Reach withRegions(@Nullable Set<String> changed) {
        return new Reach(languages, changed, formats, travel);
    }

    Reach withFormats(@Nullable Set<Mode> changed) {
        return new Reach(languages, regions, changed, travel);
    }

    Reach withTravel(@Nullable Travel changed) {
        return new Reach(languages, regions, formats, changed);
    }
}
