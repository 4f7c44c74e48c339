package org.icjc.members.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.icjc.kernel.taxonomy.PractitionerKind;
import org.icjc.kernel.taxonomy.SupportType;
import org.icjc.kernel.taxonomy.Topic;
import org.icjc.kernel.taxonomy.Tradition;
import org.jspecify.annotations.Nullable;

/**
 * A member's capability profile. Null, or a key that is absent, means "not said": it counts as none
 * and is written as "not said". "None" is said: an empty set, level 0, no away dates.
 *
 * @param types support types offered
 * @param topics level of knowledge by topic
 * @param traditions depth by tradition; depths, not shares: breadth costs nothing
 * @param languages by BCP 47 tag
 * @param regions regions of work: UN M49 codes or States
 * @param kinds practitioners by function
 * @param listedExperts consenting experts in the listing
 * @param seniority the highest of a listed expert: 1 under 5 years, 2 to 15, 3 above
 * @param delivered deliveries by type in five years, here or elsewhere
 * @param formats ways in which support is given
 * @param lead days of notice needed
 * @param away days not available, empty: none
 * @param capacity engagements at once
 */
public record Profile(
        @Nullable Set<SupportType> types,
        @Nullable Map<Topic, Claim> topics,
        @Nullable Map<Tradition, Claim> traditions,
        @Nullable Map<String, LanguageSkill> languages,
        @Nullable Set<String> regions,
        @Nullable Map<PractitionerKind, KindClaim> kinds,
        int listedExperts,
        @Nullable Integer seniority,
        @Nullable Map<SupportType, Integer> delivered,
        @Nullable Set<Mode> formats,
        @Nullable Travel travel,
        @Nullable Integer lead,
        @Nullable List<Away> away,
        @Nullable Integer capacity) {

    /** Nothing said, nobody listed. */
    public static final Profile EMPTY =
            new Profile(
                    null, null, null, null, null, null, 0, null, null, null, null, null, null,
                    null);

    /** The same with other support types. */
    public Profile withTypes(@Nullable Set<SupportType> changed) {
        return new Profile(
                changed,
                topics,
                traditions,
                languages,
                regions,
                kinds,
                listedExperts,
                seniority,
                delivered,
                formats,
                travel,
                lead,
                away,
                capacity);
    }

    /** The same with other topics. */
    public Profile withTopics(@Nullable Map<Topic, Claim> changed) {
        return new Profile(
                types,
                changed,
                traditions,
                languages,
                regions,
                kinds,
                listedExperts,
                seniority,
                delivered,
                formats,
                travel,
                lead,
                away,
                capacity);
    }

    /** The same with other traditions. */
    public Profile withTraditions(@Nullable Map<Tradition, Claim> changed) {
        return new Profile(
                types,
                topics,
                changed,
                languages,
                regions,
                kinds,
                listedExperts,
                seniority,
                delivered,
                formats,
                travel,
                lead,
                away,
                capacity);
    }

    /** The same with other languages. */
    public Profile withLanguages(@Nullable Map<String, LanguageSkill> changed) {
        return new Profile(
                types,
                topics,
                traditions,
                changed,
                regions,
                kinds,
                listedExperts,
                seniority,
                delivered,
                formats,
                travel,
                lead,
                away,
                capacity);
    }

    /** The same with other regions of work. */
    public Profile withRegions(@Nullable Set<String> changed) {
        return new Profile(
                types,
                topics,
                traditions,
                languages,
                changed,
                kinds,
                listedExperts,
                seniority,
                delivered,
                formats,
                travel,
                lead,
                away,
                capacity);
    }

    /** The same with other practitioners. */
    public Profile withKinds(@Nullable Map<PractitionerKind, KindClaim> changed) {
        return new Profile(
                types,
                topics,
                traditions,
                languages,
                regions,
                changed,
                listedExperts,
                seniority,
                delivered,
                formats,
                travel,
                lead,
                away,
                capacity);
    }

    /** The same with another number of listed experts. */
    public Profile withListedExperts(int changed) {
        return new Profile(
                types,
                topics,
                traditions,
                languages,
                regions,
                kinds,
                changed,
                seniority,
                delivered,
                formats,
                travel,
                lead,
                away,
                capacity);
    }

    /** The same with another highest seniority. */
    public Profile withSeniority(@Nullable Integer changed) {
        return new Profile(
                types,
                topics,
                traditions,
                languages,
                regions,
                kinds,
                listedExperts,
                changed,
                delivered,
                formats,
                travel,
                lead,
                away,
                capacity);
    }

    /** The same with other deliveries. */
    public Profile withDelivered(@Nullable Map<SupportType, Integer> changed) {
        return new Profile(
                types,
                topics,
                traditions,
                languages,
                regions,
                kinds,
                listedExperts,
                seniority,
                changed,
                formats,
                travel,
                lead,
                away,
                capacity);
    }

    /** The same with other formats. */
    public Profile withFormats(@Nullable Set<Mode> changed) {
        return new Profile(
                types,
                topics,
                traditions,
                languages,
                regions,
                kinds,
                listedExperts,
                seniority,
                delivered,
                changed,
                travel,
                lead,
                away,
                capacity);
    }

    /** The same with another reach of travel. */
    public Profile withTravel(@Nullable Travel changed) {
        return new Profile(
                types,
                topics,
                traditions,
                languages,
                regions,
                kinds,
                listedExperts,
                seniority,
                delivered,
                formats,
                changed,
                lead,
                away,
                capacity);
    }

    /** The same with another notice needed. */
    public Profile withLead(@Nullable Integer changed) {
        return new Profile(
                types,
                topics,
                traditions,
                languages,
                regions,
                kinds,
                listedExperts,
                seniority,
                delivered,
                formats,
                travel,
                changed,
                away,
                capacity);
    }

    /** The same with other away dates. */
    public Profile withAway(@Nullable List<Away> changed) {
        return new Profile(
                types,
                topics,
                traditions,
                languages,
                regions,
                kinds,
                listedExperts,
                seniority,
                delivered,
                formats,
                travel,
                lead,
                changed,
                capacity);
    }

    /** The same with another number of engagements at once. */
    public Profile withCapacity(@Nullable Integer changed) {
        return new Profile(
                types,
                topics,
                traditions,
                languages,
                regions,
                kinds,
                listedExperts,
                seniority,
                delivered,
                formats,
                travel,
                lead,
                away,
                changed);
    }

    /**
     * Engagements at once, but no more than one and the listed experts: twenty by one person are
     * two places.
     */
    int places() {
        return capacity == null ? 0 : Math.min(capacity, 1 + listedExperts);
    }

    /** Places as the load counts them: unknown places count one. */
    int placesForLoad() {
        return capacity == null ? 1 : places();
    }
}
