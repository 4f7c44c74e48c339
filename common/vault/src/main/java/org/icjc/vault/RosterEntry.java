package org.icjc.vault;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One person of the roster.
 *
 * @param states of standing conflicts, ISO 3166-1 alpha-2
 * @param institutions of standing conflicts, by code: letters, digits and {@code . _ : -}, at most
 *     64
 * @param active false keeps the person known, but grants nothing new
 */
public record RosterEntry(
        UUID person,
        Set<RosterRole> roles,
        PublicKeys publicKeys,
        SortedSet<String> states,
        SortedSet<String> institutions,
        boolean active) {
    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");
    private static final Pattern INSTITUTION = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    public RosterEntry {
        if (roles.isEmpty()) throw new IllegalArgumentException("vault.roster-no-role");
        roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
        states = checked(states, STATE);
        institutions = checked(institutions, INSTITUTION);
    }

    /** Someone without standing conflicts. */
    public static RosterEntry of(UUID person, Set<RosterRole> roles, PublicKeys publicKeys) {
        return new RosterEntry(person, roles, publicKeys, new TreeSet<>(), new TreeSet<>(), true);
    }

    private static SortedSet<String> checked(Collection<String> codes, Pattern pattern) {
        for (String code : codes) {
            if (!pattern.matcher(code).matches()) {
                throw new IllegalArgumentException("vault.roster-code");
            }
        }
        return Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }

    /** The same person with these standing conflicts. */
    public RosterEntry withConflicts(
            Collection<String> conflictStates, Collection<String> conflictInstitutions) {
        return new RosterEntry(
                person,
                roles,
                publicKeys,
                new TreeSet<>(conflictStates),
                new TreeSet<>(conflictInstitutions),
                active);
    }

    /** The same person, receiving nothing any more. */
    public RosterEntry switchedOff() {
        return new RosterEntry(person, roles, publicKeys, states, institutions, false);
    }

    /** Whether one of the posted parties is a standing conflict of this person. */
    public boolean conflictsWith(Set<String> partyStates, Set<String> partyInstitutions) {
        return !Collections.disjoint(states, partyStates)
                || !Collections.disjoint(institutions, partyInstitutions);
    }

    public boolean sitsOnCommittee() {
        return roles.stream().anyMatch(RosterRole::sitsOnCommittee);
    }

    /** What the roles together receive of a new request. */
    public SortedSet<Compartment> compartments() {
        SortedSet<Compartment> compartments = new TreeSet<>();
        for (RosterRole role : roles) compartments.addAll(role.compartments());
        return Collections.unmodifiableSortedSet(compartments);
    }

    Json json() {
        return new Json.Group(
                new TreeMap<>(
                        Map.of(
                                "active", new Json.Truth(active),
                                "institutions", Json.texts(institutions),
                                "keys", Json.base64(publicKeys.encode()),
                                "person", new Json.Text(person.toString()),
                                "roles",
                                        Json.texts(
                                                roles.stream().map(Enum::name).sorted().toList()),
                                "states", Json.texts(states))));
    }

    static RosterEntry read(Json json) {
        Json.Group group = json.group(6);
        Set<RosterRole> roles = EnumSet.noneOf(RosterRole.class);
        List<String> names = group.get("roles").texts();
        for (String name : names) roles.add(RosterRole.valueOf(name));
        return new RosterEntry(
                UUID.fromString(group.get("person").text()),
                roles,
                PublicKeys.decode(group.get("keys").bytes()),
                new TreeSet<>(group.get("states").texts()),
                new TreeSet<>(group.get("institutions").texts()),
                group.get("active").truth());
    }
}
