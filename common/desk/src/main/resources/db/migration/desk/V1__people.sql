-- People, their sealed slots, the signed roster, and what they were writing when they locked.

CREATE TABLE desk.account (
    id              uuid PRIMARY KEY,
    name            text        NOT NULL,
    email           text        NOT NULL,
    roles           text[]      NOT NULL,
    organisation    uuid,
    public_keys     bytea,
    passphrase_slot bytea,
    totp_secret     bytea,
    invitation      bytea,
    invited_until   timestamptz,
    last_totp_step  bigint      NOT NULL DEFAULT 0,
    failed_attempts integer     NOT NULL DEFAULT 0,
    paused_until    timestamptz,
    state           text        NOT NULL,
    CONSTRAINT account_state_known CHECK (state IN ('INVITED', 'ACTIVE', 'OFF')),
    CONSTRAINT account_has_roles CHECK (cardinality(roles) > 0),
    CONSTRAINT account_member_has_organisation CHECK (('MEMBER' = ANY (roles)) = (organisation IS NOT NULL)),
    CONSTRAINT account_active_has_keys CHECK (
        state <> 'ACTIVE' OR (public_keys IS NOT NULL AND passphrase_slot IS NOT NULL AND totp_secret IS NOT NULL))
);
CREATE UNIQUE INDEX account_name_once ON desk.account (lower(name));
CREATE UNIQUE INDEX account_email_once ON desk.account (lower(email));
CREATE INDEX account_by_organisation ON desk.account (organisation) WHERE organisation IS NOT NULL;

-- The portal's role sees people of member organisations and nobody else; what it may write it needs for signing in.
ALTER TABLE desk.account ENABLE ROW LEVEL SECURITY;
CREATE POLICY account_desk ON desk.account TO icjc_desk USING (true) WITH CHECK (true);
CREATE POLICY account_portal ON desk.account TO icjc_portal
    USING ('MEMBER' = ANY (roles)) WITH CHECK ('MEMBER' = ANY (roles));
CREATE POLICY account_worker ON desk.account FOR SELECT TO icjc_worker USING (true);

-- Two committee members vouch for the keys of a person of a member organisation.
CREATE TABLE desk.vouch (
    account   uuid        NOT NULL REFERENCES desk.account,
    voucher   uuid        NOT NULL REFERENCES desk.account,
    signature bytea       NOT NULL,
    vouched_at timestamptz NOT NULL,
    PRIMARY KEY (account, voucher),
    CONSTRAINT vouch_for_another CHECK (account <> voucher)
);

-- Filed once, renewed yearly; "declared none" is a row of its own, with no state and no institution in it.
CREATE TABLE desk.standing_conflict (
    person       uuid        NOT NULL REFERENCES desk.account,
    filed_at     timestamptz NOT NULL,
    states       text[]      NOT NULL,
    institutions text[]      NOT NULL,
    PRIMARY KEY (person, filed_at)
);

-- Append-only: an epoch is never signed twice. Verified by whoever reads it, against the root key of the configuration.
CREATE TABLE desk.roster (
    epoch        bigint PRIMARY KEY,
    signed       bytea       NOT NULL,
    published_at timestamptz NOT NULL,
    published_by uuid        REFERENCES desk.account
);

-- Beside it what the ledger recorded last of a roster, so that an older row put back is noticed.
CREATE FUNCTION desk.current_roster() RETURNS TABLE (signed bytea, recorded bytea)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT roster.signed,
           (SELECT entry.commitment FROM ledger.entry
             WHERE entry.subject = '00000000-0000-4000-8000-000000005057' AND entry.kind = 'roster.published'
             ORDER BY entry.sequence DESC LIMIT 1)
      FROM desk.roster ORDER BY roster.epoch DESC LIMIT 1
$$;
REVOKE ALL ON FUNCTION desk.current_roster FROM PUBLIC;

-- Who was switched off since the roster was signed: kept out of new grants.
CREATE FUNCTION desk.switched_off() RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT id FROM desk.account WHERE state = 'OFF'
$$;
REVOKE ALL ON FUNCTION desk.switched_off FROM PUBLIC;

-- Text being written, sealed to its writer alone.
CREATE TABLE desk.editing (
    person   uuid        NOT NULL REFERENCES desk.account,
    place    text        NOT NULL,
    id       uuid        NOT NULL,
    sealed   bytea       NOT NULL,
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (person, place),
    CONSTRAINT editing_place_short CHECK (length(place) <= 200)
);

GRANT USAGE ON SCHEMA desk TO icjc_intake, icjc_desk, icjc_portal, icjc_worker;
GRANT EXECUTE ON FUNCTION desk.current_roster TO icjc_intake, icjc_desk, icjc_portal, icjc_worker;
GRANT EXECUTE ON FUNCTION desk.switched_off TO icjc_intake, icjc_desk, icjc_portal, icjc_worker;

GRANT SELECT, INSERT, UPDATE ON desk.account TO icjc_desk;
GRANT SELECT, UPDATE (public_keys, passphrase_slot, totp_secret, invitation, invited_until, last_totp_step,
    failed_attempts, paused_until, state) ON desk.account TO icjc_portal;
GRANT SELECT (id, email, state) ON desk.account TO icjc_worker;
GRANT SELECT, INSERT ON desk.vouch TO icjc_desk;
GRANT SELECT ON desk.vouch TO icjc_portal;
GRANT SELECT, INSERT ON desk.standing_conflict TO icjc_desk;
GRANT SELECT, INSERT ON desk.roster TO icjc_desk;
GRANT SELECT, INSERT, UPDATE, DELETE ON desk.editing TO icjc_desk, icjc_portal;
