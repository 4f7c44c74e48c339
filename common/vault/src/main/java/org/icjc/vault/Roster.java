package org.icjc.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Who may receive requests, as signed by the root key. A writer to the database can neither add
 * himself nor lift a standing conflict.
 *
 * @param epoch counts up by one with every signed roster, from 1
 * @param entries each person once, in the order of their ids
 * @param escrow every request is granted to it too
 */
public record Roster(long epoch, List<RosterEntry> entries, PublicKeys escrow) {
    private static final String FORMAT = "icjc-roster-1";
    private static final int FEWEST = 2;
    private static final Comparator<RosterEntry> ORDER =
            Comparator.comparing(entry -> entry.person().toString());

    public Roster {
        if (epoch < 1) throw new IllegalArgumentException("vault.roster-epoch");
        entries = entries.stream().sorted(ORDER).toList();
        long persons = entries.stream().map(RosterEntry::person).distinct().count();
        if (persons != entries.size()) throw new IllegalArgumentException("vault.roster-twice");
    }

    public Optional<RosterEntry> entry(UUID person) {
        return entries.stream().filter(entry -> entry.person().equals(person)).findFirst();
    }

    /**
     * Who receives a new request, and which compartments of it. The caller adds escrow and
     * requester.
     *
     * @param states of the posted parties, ISO 3166-1 alpha-2
     * @param institutions of the posted parties, by code
     * @param keptOut whom the requester names, and who was switched off since the roster was signed
     * @throws TooFewRecipients if fewer than two committee members are left
     */
    public List<Recipient> recipients(
            Set<String> states, Set<String> institutions, Set<UUID> keptOut) {
        List<RosterEntry> left =
                entries.stream()
                        .filter(RosterEntry::active)
                        .filter(entry -> !keptOut.contains(entry.person()))
                        .filter(entry -> !entry.conflictsWith(states, institutions))
                        .filter(entry -> !entry.compartments().isEmpty())
                        .toList();
        if (left.stream().filter(RosterEntry::sitsOnCommittee).count() < FEWEST) {
            throw new TooFewRecipients();
        }
        return left.stream().map(entry -> Recipient.of(entry, entry.compartments())).toList();
    }

    /** Who receives a canary request: nobody else does. */
    public List<Recipient> canaries() {
        return entries.stream()
                .filter(RosterEntry::active)
                .filter(entry -> entry.roles().contains(RosterRole.CANARY))
                .map(entry -> Recipient.of(entry, RosterRole.COMMITTEE.compartments()))
                .toList();
    }

    /** The canonical JSON that is signed. */
    public byte[] encode() {
        List<Json> people = new ArrayList<>();
        for (RosterEntry entry : entries) people.add(entry.json());
        return JsonWriter.write(
                new Json.Group(
                        new TreeMap<>(
                                Map.of(
                                        "entries", new Json.Row(people),
                                        "epoch", new Json.Whole(epoch),
                                        "escrow", Json.base64(escrow.encode()),
                                        "format", new Json.Text(FORMAT)))));
    }

    /**
     * Reads exactly what {@link #encode()} writes; another spelling of the same roster is refused.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    static Roster decode(byte[] bytes) {
        Json.Group group = JsonReader.read(bytes).group(4);
        if (!group.get("format").text().equals(FORMAT)) throw Json.wrong();
        Roster roster =
                new Roster(
                        group.get("epoch").whole(),
                        group.get("entries").items().stream().map(RosterEntry::read).toList(),
                        PublicKeys.decode(group.get("escrow").bytes()));
        if (!Arrays.equals(roster.encode(), bytes)) throw Json.wrong();
        return roster;
    }
}
