-- One request offered to one member organisation. States and times are plain, as domain.md has them; briefs,
-- answers, reasons and verdicts are sealed with the request. No foreign key to a request: it is an opaque id here.
CREATE TABLE members.referral (
    id               uuid PRIMARY KEY,
    request          uuid NOT NULL,
    member           uuid NOT NULL REFERENCES members.member,
    state            text NOT NULL,
    before_check     text,
    proposed_at      timestamptz NOT NULL,
    proposed_by      uuid,
    offered_at       timestamptz,
    answer_by        date,
    answered_at      timestamptz,
    consent_by       date,
    consented_at     timestamptz,
    disclosed_at     timestamptz,
    ended_at         timestamptz,
    CONSTRAINT referral_is_once UNIQUE (request, member),
    CONSTRAINT referral_check_knows_the_way_back CHECK ((state = 'CONFLICT_CHECK') = (before_check IS NOT NULL))
);
CREATE INDEX referral_by_member ON members.referral (member, offered_at);
CREATE INDEX referral_by_state ON members.referral (state) WHERE state IN ('OFFERED', 'AWAITING_CONSENT');

-- The member's people on one referral: what each has signed, declared and opened. Times, no content.
CREATE TABLE members.referral_person (
    referral     uuid NOT NULL REFERENCES members.referral,
    person       uuid NOT NULL,
    undertaken_at timestamptz,
    signature    bytea,
    declared_at  timestamptz,
    stepped_aside boolean NOT NULL DEFAULT false,
    opened_at    timestamptz,
    PRIMARY KEY (referral, person)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON members.referral TO icjc_desk;
GRANT SELECT, INSERT, UPDATE ON members.referral_person TO icjc_desk;
GRANT SELECT, UPDATE (state, before_check, answered_at, ended_at) ON members.referral TO icjc_portal;
GRANT SELECT, INSERT, UPDATE ON members.referral_person TO icjc_portal;
GRANT SELECT, UPDATE (state, before_check, ended_at, consented_at) ON members.referral TO icjc_worker;

ALTER TABLE members.referral ENABLE ROW LEVEL SECURITY;
ALTER TABLE members.referral_person ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone_else ON members.referral TO icjc_desk, icjc_worker USING (true) WITH CHECK (true);
CREATE POLICY everyone_else ON members.referral_person TO icjc_desk USING (true) WITH CHECK (true);
-- A member never learns that it was thought of and not asked.
CREATE POLICY own ON members.referral TO icjc_portal
    USING (member = members.own() AND offered_at IS NOT NULL) WITH CHECK (member = members.own());
CREATE POLICY own ON members.referral_person TO icjc_portal
    USING (referral IN (SELECT id FROM members.referral WHERE member = members.own()))
    WITH CHECK (referral IN (SELECT id FROM members.referral WHERE member = members.own()));
