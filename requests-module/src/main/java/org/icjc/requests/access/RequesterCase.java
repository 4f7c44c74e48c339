package org.icjc.requests.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.answers.AnswersJson;
import org.icjc.kernel.refusal.Refused;
import org.icjc.requests.RequestId;
import org.icjc.vault.Compartment;
import org.icjc.vault.Context;
import org.icjc.vault.DataKey;
import org.icjc.vault.Label;
import org.icjc.vault.RequesterKeys;
import org.icjc.vault.Sealing;

/** A request opened by its requester, for one visit. */
public final class RequesterCase {
    private final RequesterRow row;
    private final Map<Compartment, DataKey> keys;

    RequesterCase(RequesterRow row, Map<Compartment, DataKey> keys) {
        this.row = row;
        this.keys = keys;
    }

    public RequestId id() {
        return row.id();
    }

    /** All answers, as sent. */
    public Answers answers() {
        Map<String, Answer> all = new LinkedHashMap<>();
        all.putAll(open(Label.PARTIES, Compartment.PARTIES, row.parties()).byQuestion());
        all.putAll(open(Label.IDENTITY, Compartment.IDENTITY, row.identity()).byQuestion());
        all.putAll(open(Label.CONTENT, Compartment.CONTENT, row.content()).byQuestion());
        return new Answers(all);
    }

    private Answers open(Label label, Compartment compartment, byte[] sealed) {
        return AnswersJson.read(
                Sealing.open(
                        key(compartment), context(label, row.id().value(), compartment), sealed));
    }

    public byte[] sealMessage(UUID message, String text) {
        return Sealing.seal(
                key(Compartment.CONTENT),
                context(Label.MESSAGE, message, Compartment.CONTENT),
                TextRecord.write(text));
    }

    public String openMessage(UUID message, byte[] sealed) {
        return TextRecord.read(openContent(Label.MESSAGE, message, sealed));
    }

    /** The exact bytes of a brief that was sent. */
    public byte[] openBrief(UUID brief, byte[] sealed) {
        return openContent(Label.OFFER, brief, sealed);
    }

    /** What the brief was made from: the requester's own words beside those shown. */
    public byte[] openBriefWork(UUID brief, byte[] sealed) {
        return openContent(Label.BRIEF_LINE, brief, sealed);
    }

    /** The exact bytes of a member's profile; {@link #readProfile} reads them. */
    public byte[] openProfile(UUID referral, byte[] sealed) {
        return openContent(Label.PROFILE, referral, sealed);
    }

    /** What {@link #openProfile} gave. */
    public static InterestedMember readProfile(byte[] exact) {
        return ProfileRecord.read(exact);
    }

    /** What the requester agreed to earlier, verified with the requester's own key. */
    public Consent openConsent(RequesterKeys requester, UUID referral, byte[] sealed) {
        SignedStatement signed = SignedStatement.read(openContent(Label.VERIFY, referral, sealed));
        return ConsentRecord.read(
                signed, requester.keyPairs().publicKeys(), row.id().value(), referral);
    }

    /** Signs exactly these bytes of a brief, and seals the approval. */
    public byte[] approve(RequesterKeys requester, UUID brief, byte[] exact, Instant at) {
        return sign(requester, brief, Statement.approval(row.id().value(), brief, exact, at));
    }

    /**
     * Signs leave to the member that this profile shows.
     *
     * @throws Refused {@code request.changed-meanwhile} for a profile of version 1, which names no
     *     member: the Committee asks anew
     */
    public byte[] consent(
            RequesterKeys requester,
            UUID referral,
            byte[] profile,
            Set<ConsentScope> scope,
            LocalDate until,
            Instant at) {
        UUID member = readProfile(profile).member();
        if (member == null) throw new Refused("request.changed-meanwhile");
        return sign(
                requester,
                referral,
                Statement.consent(row.id().value(), referral, member, profile, scope, until, at));
    }

    public byte[] refusal(RequesterKeys requester, UUID referral, Instant at) {
        return sign(requester, referral, Statement.refusal(row.id().value(), referral, at));
    }

    public byte[] consentWithdrawal(RequesterKeys requester, UUID referral, Instant at) {
        return sign(
                requester, referral, Statement.consentWithdrawal(row.id().value(), referral, at));
    }

    public byte[] withdrawal(RequesterKeys requester, Instant at) {
        return sign(requester, row.id().value(), Statement.withdrawal(row.id().value(), at));
    }

    private byte[] sign(RequesterKeys requester, UUID about, byte[] statement) {
        return Sealing.seal(
                key(Compartment.CONTENT),
                context(Label.VERIFY, about, Compartment.CONTENT),
                SignedStatement.sign(statement, requester.keyPairs()).write());
    }

    private byte[] openContent(Label label, UUID about, byte[] sealed) {
        return Sealing.open(
                key(Compartment.CONTENT), context(label, about, Compartment.CONTENT), sealed);
    }

    private Context context(Label label, UUID about, Compartment compartment) {
        return new Context(label, about, row.id().value(), compartment, row.keyVersion());
    }

    private DataKey key(Compartment compartment) {
        return Objects.requireNonNull(keys.get(compartment));
    }

    @Override
    public String toString() {
        return "[confidential]";
    }
}
