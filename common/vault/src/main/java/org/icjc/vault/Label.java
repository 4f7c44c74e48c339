package org.icjc.vault;

/**
 * What a sealed thing is. The text goes into the authenticated data of every blob and is frozen for
 * ever: a changed text makes everything sealed under it unopenable. Never a name of a table or a
 * column, so that a renaming migration changes nothing here.
 */
public enum Label {
    PARTIES("request.parties"),
    CONTENT("request.content"),
    IDENTITY("request.identity"),
    NOTES("request.notes"),
    CARD("request.card"),
    VERIFY("request.verify"),
    MESSAGE("message.body"),
    OFFER("referral.offer"),
    ANSWER("referral.answer"),
    DISCLOSED("referral.disclosed"),
    UNDERTAKING("referral.undertaking"),
    BRIEF_LINE("brief.line"),
    VOTE_REASON("vote.reason"),
    DECLARATION_NOTE("declaration.note"),
    DECLARATION_CLEARED("declaration.cleared"),
    CONFLICT_VERDICT("conflict.verdict"),
    MATCH_CARD("match.card"),
    PROFILE("member.profile"),
    DRAFT_ANSWERS("draft.answers"),
    SESSION_COOKIE("session.cookie"),
    NOTICE_ADDRESS("notice.address"),
    SUBSCRIPTION_ADDRESS("subscription.address"),
    TOTP_SECRET("totp.secret"),
    SLOT_SEED("slot.seed"),
    EDITING_TEXT("editing.text"),
    GRANT("grant"),
    KEY_OFFER("key.offer"),
    KEY_DISCLOSED("key.disclosed"),
    KEY_FILE("key.file"),
    FILE_NAME("file.name"),
    FILE_CONTENT("file.content"),
    CANARY_TEXT("canary.text");

    private final String text;

    Label(String text) {
        this.text = text;
    }

    /** The frozen text, ASCII. */
    public String text() {
        return text;
    }
}
