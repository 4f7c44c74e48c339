package org.icjc.requests.access;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.answers.AnswersJson;
import org.icjc.kernel.keyvault.Keyvault;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.RequestId;
import org.icjc.vault.Compartment;
import org.icjc.vault.Context;
import org.icjc.vault.DataKey;
import org.icjc.vault.GrantTerms;
import org.icjc.vault.Label;
import org.icjc.vault.Mac;
import org.icjc.vault.PublicKeys;
import org.icjc.vault.Recipient;
import org.icjc.vault.RequesterKeys;
import org.icjc.vault.Roster;
import org.icjc.vault.RosterEntry;
import org.icjc.vault.Sealing;
import org.springframework.stereotype.Component;

/**
 * Seals a new request: makes its keys, grants them, and commits the shred keys to the keyvault. One
 * of the three places in which grants are made.
 */
@Component
@OnPart({Part.INTAKE, Part.DESK, Part.WORKER})
public class RequestSealing {
    private static final Set<Compartment> OWN =
            EnumSet.of(Compartment.PARTIES, Compartment.CONTENT, Compartment.IDENTITY);
    private static final Set<Compartment> ALL =
            EnumSet.of(
                    Compartment.PARTIES,
                    Compartment.CONTENT,
                    Compartment.IDENTITY,
                    Compartment.NOTES);

    private final Keyvault keyvault;

    RequestSealing(Keyvault keyvault) {
        this.keyvault = keyvault;
    }

    /** Fingerprint of the content under the requester's key: the same answers give the same. */
    public byte[] mac(RequesterKeys keys, Answers answers) {
        Answers sorted = new Answers(new TreeMap<>(answers.byQuestion()));
        return Mac.tag(keys.macKey(), AnswersJson.write(sorted));
    }

    /**
     * For the people of the roster, less standing conflicts and those kept out, for escrow and the
     * requester.
     *
     * @param switchedOff since the roster was signed
     * @param mac of all the answers, as {@link #mac}
     * @throws org.icjc.vault.TooFewRecipients if fewer than two committee members are left
     */
    public SealedRequest seal(
            RequesterKeys keys, Split split, Roster roster, Set<UUID> switchedOff, byte[] mac) {
        PartyCodes codes = PartyCodes.of(split.parties());
        Set<UUID> keptOut = new HashSet<>(codes.keptOut());
        keptOut.addAll(switchedOff);
        List<Recipient> recipients =
                roster.recipients(codes.states(), codes.institutions(), keptOut);
        return seal(keys, split, recipients, "PERSON", roster, mac);
    }

    /** A canary: for the canary of the roster alone, and escrow and its requester as always. */
    public SealedRequest sealCanary(RequesterKeys keys, Split split, Roster roster) {
        List<Recipient> canaries = roster.canaries();
        if (canaries.isEmpty()) throw new IllegalStateException("no canary in the roster");
        return seal(keys, split, canaries, "CANARY", roster, mac(keys, split.all()));
    }

    private SealedRequest seal(
            RequesterKeys keys,
            Split split,
            List<Recipient> recipients,
            String kind,
            Roster roster,
            byte[] mac) {
        RequestId id = RequestId.mint();
        Map<Compartment, DataKey> dataKeys = new EnumMap<>(Compartment.class);
        for (Compartment each : ALL) dataKeys.put(each, DataKey.random());
        List<NewGrant> grants = new ArrayList<>();
        for (Recipient recipient : recipients)
            grants.add(
                    grant(
                            id,
                            recipient.compartments(),
                            recipient.person(),
                            kind,
                            roles(roster, recipient.person()),
                            dataKeys,
                            recipient.publicKeys(),
                            roster.epoch()));
        PublicKeys requester = keys.keyPairs().publicKeys();
        grants.add(
                grant(
                        id,
                        OWN,
                        GrantTerms.REQUESTER,
                        "REQUESTER",
                        "",
                        dataKeys,
                        requester,
                        roster.epoch()));
        grants.add(
                grant(
                        id,
                        ALL,
                        GrantTerms.ESCROW,
                        "ESCROW",
                        "",
                        dataKeys,
                        roster.escrow(),
                        roster.epoch()));
        byte[] salt = keep(id, grants);
        SealedRequest sealed =
                new SealedRequest(
                        id,
                        mac,
                        requester.encode(),
                        answers(dataKeys, id, Label.PARTIES, Compartment.PARTIES, split.parties()),
                        answers(dataKeys, id, Label.CONTENT, Compartment.CONTENT, split.content()),
                        answers(
                                dataKeys,
                                id,
                                Label.IDENTITY,
                                Compartment.IDENTITY,
                                split.identity()),
                        card(dataKeys, id, split.all()),
                        grants.stream().map(RequestSealing::row).toList(),
                        roster.epoch(),
                        RequesterKeyCommitment.of(salt, requester));
        dataKeys.values().forEach(DataKey::destroy);
        return sealed;
    }

    private static String roles(Roster roster, UUID person) {
        return roster.entry(person).map(RosterEntry::roles).orElse(Set.of()).stream()
                .map(Enum::name)
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static NewGrant grant(
            RequestId id,
            Set<Compartment> compartments,
            UUID recipient,
            String kind,
            String roles,
            Map<Compartment, DataKey> keys,
            PublicKeys publicKeys,
            long epoch) {
        GrantTerms terms =
                GrantTerms.ofRequest(
                        id.value(), compartments, SealedRequest.KEY_VERSION, recipient, epoch);
        Map<Compartment, DataKey> granted = new EnumMap<>(keys);
        granted.keySet().retainAll(compartments);
        return NewGrant.of(terms, kind, roles, granted, publicKeys);
    }

    /**
     * Shred keys first: a grant in the database always has its key.
     *
     * @return the salt of the commitment to the requester's keys
     */
    private byte[] keep(RequestId id, List<NewGrant> grants) {
        Map<UUID, byte[]> shredKeys = new HashMap<>();
        grants.forEach(grant -> shredKeys.put(grant.id(), grant.shred().copy()));
        return keyvault.putWithSalt(id.value(), shredKeys, id.value());
    }

    private static byte[] answers(
            Map<Compartment, DataKey> keys,
            RequestId id,
            Label label,
            Compartment compartment,
            Answers answers) {
        return seal(keys, id, label, compartment, AnswersJson.write(answers));
    }

    private static byte[] card(Map<Compartment, DataKey> keys, RequestId id, Answers answers) {
        return seal(
                keys,
                id,
                Label.CARD,
                Compartment.CONTENT,
                CardRecord.write(CardRecord.of(answers)));
    }

    private static byte[] seal(
            Map<Compartment, DataKey> keys,
            RequestId id,
            Label label,
            Compartment compartment,
            byte[] plain) {
        DataKey key = java.util.Objects.requireNonNull(keys.get(compartment));
        return Sealing.seal(key, Context.of(label, id.value(), id.value(), compartment), plain);
    }

    private static SealedRequest.SealedGrant row(NewGrant grant) {
        return new SealedRequest.SealedGrant(
                grant.id(),
                grant.terms().recipient(),
                grant.kind(),
                grant.roles(),
                CompartmentNames.write(grant.terms().compartments()),
                grant.blob(),
                grant.shred().fingerprint());
    }

    /** Takes back the shred keys of a request that was not stored because it was in already. */
    public void discard(SealedRequest sealed) {
        keyvault.destroyRequest(sealed.id().value());
    }
}
