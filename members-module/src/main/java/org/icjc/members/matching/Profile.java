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
 */
public record Profile(
        Expertise expertise, Backing backing, Reach reach, Availability availability) {

    /** Nothing said, nobody listed. */
    public static final Profile EMPTY =
            new Profile(Expertise.EMPTY, Backing.EMPTY, Reach.EMPTY, Availability.EMPTY);

    private Profile with(Expertise changed) {
        return new Profile(changed, backing, reach, availability);
    }

    public @Nullable Set<SupportType> types() {
        return expertise.types();
    }

    /** The same with other support types. */
    public Profile withTypes(@Nullable Set<SupportType> changed) {
        return with(expertise.withTypes(changed));
    }

    public @Nullable Map<Topic, Claim> topics() {
        return expertise.topics();
    }

    /** The same with other topics. */
    public Profile withTopics(@Nullable Map<Topic, Claim> changed) {
        return with(expertise.withTopics(changed));
    }

    public @Nullable Map<Tradition, Claim> traditions() {
        return expertise.traditions();
    }

    /** The same with other traditions. */
    public Profile withTraditions(@Nullable Map<Tradition, Claim> changed) {
        return with(expertise.withTraditions(changed));
    }

    public @Nullable Map<PractitionerKind, KindClaim> kinds() {
        return expertise.kinds();
    }

    /** The same with other practitioners. */
    public Profile withKinds(@Nullable Map<PractitionerKind, KindClaim> changed) {
        return with(expertise.withKinds(changed));
    }

    private Profile with(Backing changed) {
        return new Profile(expertise, changed, reach, availability);
    }

    public int listedExperts() {
        return backing.listedExperts();
    }

    /** The same with another number of listed experts. */
    public Profile withListedExperts(int changed) {
        return with(backing.withListedExperts(changed));
    }

    public @Nullable Integer seniority() {
        return backing.seniority();
    }

    /** The same with another highest seniority. */
    public Profile withSeniority(@Nullable Integer changed) {
        return with(backing.withSeniority(changed));
    }

    public @Nullable Map<SupportType, Integer> delivered() {
        return backing.delivered();
    }

    /** The same with other deliveries. */
    public Profile withDelivered(@Nullable Map<SupportType, Integer> changed) {
        return with(backing.withDelivered(changed));
    }

    private Profile with(Reach changed) {
        return new Profile(expertise, backing, changed, availability);
    }

    public @Nullable Map<String, LanguageSkill> languages() {
        return reach.languages();
    }

    /** The same with other languages. */
    public Profile withLanguages(@Nullable Map<String, LanguageSkill> changed) {
        return with(reach.withLanguages(changed));
    }

    public @Nullable Set<String> regions() {
        return reach.regions();
    }

    /** The same with other regions of work. */
    public Profile withRegions(@Nullable Set<String> changed) {
        return with(reach.withRegions(changed));
    }

    public @Nullable Set<Mode> formats() {
        return reach.formats();
    }

    /** The same with other formats. */
    public Profile withFormats(@Nullable Set<Mode> changed) {
        return with(reach.withFormats(changed));
    }

    public @Nullable Travel travel() {
        return reach.travel();
    }

    /** The same with another reach of travel. */
    public Profile withTravel(@Nullable Travel changed) {
        return with(reach.withTravel(changed));
    }

    private Profile with(Availability changed) {
        return new Profile(expertise, backing, reach, changed);
    }

    public @Nullable Integer lead() {
        return availability.lead();
    }

    /** The same with another notice needed. */
    public Profile withLead(@Nullable Integer changed) {
        return with(availability.withLead(changed));
    }

    public @Nullable List<Away> away() {
        return availability.away();
    }

    /** The same with other away dates. */
    public Profile withAway(@Nullable List<Away> changed) {
        return with(availability.withAway(changed));
    }

    public @Nullable Integer capacity() {
        return availability.capacity();
    }

    /** The same with another number of engagements at once. */
    public Profile withCapacity(@Nullable Integer changed) {
        return with(availability.withCapacity(changed));
    }

    /**
     * Engagements at once, but no more than one and the listed experts: twenty by one person are
     * two places.
     */
    int places() {
        Integer atOnce = capacity();
        return atOnce == null ? 0 : Math.min(atOnce, 1 + listedExperts());
    }

    /** Places as the load counts them: unknown places count one. */
    int placesForLoad() {
        return capacity() == null ? 1 : places();
    }
}
