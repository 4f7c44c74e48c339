package org.icjc.members.matching;

import java.util.Map;
import java.util.Set;
import org.icjc.kernel.taxonomy.PractitionerKind;
import org.icjc.kernel.taxonomy.SupportType;
import org.icjc.kernel.taxonomy.Topic;
import org.icjc.kernel.taxonomy.Tradition;
import org.jspecify.annotations.Nullable;

/**
 * What a member organisation knows, and offers to do. Null, or an absent key: not said, see {@link
 * Profile}.
 *
 * @param types support types offered
 * @param topics level of knowledge by topic
 * @param traditions depth by tradition; depths, not shares: breadth costs nothing
 * @param kinds practitioners by function
 */
public record Expertise(
        @Nullable Set<SupportType> types,
        @Nullable Map<Topic, Claim> topics,
        @Nullable Map<Tradition, Claim> traditions,
        @Nullable Map<PractitionerKind, KindClaim> kinds) {
    static final Expertise EMPTY = new Expertise(null, null, null, null);

    Expertise withTypes(@Nullable Set<SupportType> changed) {
        return new Expertise(changed, topics, traditions, kinds);
    }

    Expertise withTopics(@Nullable Map<Topic, Claim> changed) {
        return new Expertise(types, changed, traditions, kinds);
    }

    Expertise withTraditions(@Nullable Map<Tradition, Claim> changed) {
        return new Expertise(types, topics, changed, kinds);
    }

    Expertise withKinds(@Nullable Map<PractitionerKind, KindClaim> changed) {
        return new Expertise(types, topics, traditions, changed);
    }
}
