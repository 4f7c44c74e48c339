package org.icjc.members.matching;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.icjc.kernel.taxonomy.Crime;
import org.icjc.kernel.taxonomy.OwnTopic;
import org.icjc.kernel.taxonomy.PractitionerKind;
import org.icjc.kernel.taxonomy.Stage;
import org.icjc.kernel.taxonomy.SupportType;
import org.icjc.kernel.taxonomy.Theme;
import org.icjc.kernel.taxonomy.Topic;
import org.icjc.kernel.taxonomy.Tradition;

/**
 * How much a member has said: what it sees of matching, with no request in it. In ten-thousandths.
 *
 * @param complete 10000 if all is said; at most 5000 without types or a declaration of conflicts
 * @param cost what each missing piece costs; nothing missing: absent
 * @param typesMissing the member has not said which support it offers
 * @param declarationMissing it was never asked for conflicts or never answered
 * @param claims claims above "knows" on topics and traditions
 * @param backed of those, how many a listed expert or a delivered engagement carries
 */
public record Completeness(
        int complete,
        Map<Criterion, Integer> cost,
        boolean typesMissing,
        boolean declarationMissing,
        int claims,
        int backed) {

    private static final int AT_MOST_WITHOUT_ESSENTIALS = 5000;

    /** Of one member. */
    public static Completeness of(Member member, MatchTables tables) {
        Profile profile = member.profile();
        Set<SupportType> types =
                profile.types() == null || profile.types().isEmpty()
                        ? Set.of(SupportType.values())
                        : profile.types();
        long missing = 0;
        long of = 1;
        var cost = new EnumMap<Criterion, Integer>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            Share share = Share.of(criterion, profile, types);
            long weights =
                    types.stream()
                            .mapToLong(type -> tables.weights().of(type).getOrDefault(criterion, 0))
                            .sum();
            // Weights sum to 100 for a type: 10000 · weights/100 · share / types.
            long part = 100 * weights * share.missing();
            long whole = share.of() * (long) types.size();
            int rounded = Round.halfUp(part, whole);
            if (rounded > 0) {
                cost.put(criterion, rounded);
            }
            missing =
                    Math.addExact(Math.multiplyExact(missing, whole), Math.multiplyExact(part, of));
            of = Math.multiplyExact(of, whole);
            long common = gcd(missing, of);
            missing /= common;
            of /= common;
        }
        boolean noTypes = profile.types() == null;
        boolean undeclared = member.declarations().declaredAt() == null;
        int complete =
                Round.halfUp(Math.subtractExact(Math.multiplyExact(10_000L, of), missing), of);
        return new Completeness(
                noTypes || undeclared ? Math.min(AT_MOST_WITHOUT_ESSENTIALS, complete) : complete,
                cost,
                noTypes,
                undeclared,
                (int) claims(profile, claim -> claim.level() > 1 ? 1 : 0),
                (int) claims(profile, claim -> claim.level() > 1 && claim.backed() ? 1 : 0));
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private static long claims(Profile profile, ToLongFunction<Claim> counted) {
        long count = 0;
        if (profile.topics() != null) {
            count += profile.topics().values().stream().mapToLong(counted).sum();
        }
        if (profile.traditions() != null) {
            count += profile.traditions().values().stream().mapToLong(counted).sum();
        }
        return count;
    }

    /** The share of a criterion that is not said. */
    private record Share(long missing, long of) {

        static Share of(Criterion criterion, Profile profile, Set<SupportType> types) {
            return switch (criterion) {
                case TOPICS -> topics(profile, types);
                case TRADITION ->
                        keys(
                                profile.traditions() == null
                                        ? Set.of()
                                        : profile.traditions().keySet(),
                                Tradition.values().length);
                case KINDS ->
                        keys(
                                profile.kinds() == null ? Set.of() : profile.kinds().keySet(),
                                PractitionerKind.values().length);
                case LANGUAGE -> all(profile.languages() == null);
                case REGION -> all(profile.regions() == null);
                case EXPERIENCE ->
                        new Share(
                                (profile.seniority() == null ? 40 : 0)
                                        + (profile.delivered() == null ? 30 : 0),
                                100);
                case FORMAT ->
                        new Share(
                                (profile.formats() == null || profile.travel() == null ? 1 : 0)
                                        + (profile.lead() == null || profile.away() == null
                                                ? 1
                                                : 0),
                                2);
                case CAPACITY -> all(profile.capacity() == null);
                case ROTATION, ANSWERS -> all(false);
            };
        }

        private static Share all(boolean missing) {
            return new Share(missing ? 1 : 0, 1);
        }

        private static Share keys(Set<?> said, int of) {
            return new Share(of - said.size(), of);
        }

        private static Share topics(Profile profile, Set<SupportType> types) {
            var codes = new HashSet<Topic>();
            List.of(Crime.values(), Stage.values(), Theme.values())
                    .forEach(list -> codes.addAll(Arrays.asList((Topic[]) list)));
            for (OwnTopic own : OwnTopic.values()) {
                if (own.type().map(types::contains).orElse(true)) {
                    codes.add(own);
                }
            }
            int of = codes.size();
            if (profile.topics() != null) {
                codes.removeAll(profile.topics().keySet());
            }
            return new Share(codes.size(), of);
        }
    }

    @Override
    public String toString() {
        return "[completeness]";
    }
}
