-- Requests and what belongs to them. Plain are only the columns that vault.md allows; a country is never plain.
-- Every bytea named sealed or ending in _sealed opens only with a key that lies inside a grant.

CREATE TABLE requests.draft (
    lookup_hash bytea PRIMARY KEY CONSTRAINT draft_lookup_has_32_bytes CHECK (octet_length(lookup_hash) = 32),
    sealed      bytea       NOT NULL CONSTRAINT draft_is_small CHECK (octet_length(sealed) <= 262144),
    saved_at    timestamptz NOT NULL
);
CREATE INDEX draft_by_age ON requests.draft (saved_at);

CREATE TABLE requests.request (
    id               uuid PRIMARY KEY,
    reference        text        NOT NULL CONSTRAINT request_reference_is_unique UNIQUE,
    lookup_hash      bytea       NOT NULL CONSTRAINT request_lookup_is_unique UNIQUE
                                 CONSTRAINT request_lookup_has_32_bytes CHECK (octet_length(lookup_hash) = 32),
    content_mac      bytea       NOT NULL CONSTRAINT request_mac_has_32_bytes CHECK (octet_length(content_mac) = 32),
    state            text        NOT NULL,
    state_since      timestamptz NOT NULL,
    came_from        text,                 -- where NEEDS_INFO and ON_HOLD go back to
    reason           text,                 -- code of the last step, where it has one
    submitted_at     timestamptz NOT NULL,
    due_on           date,                 -- null while the clock is stopped
    days_left        integer,              -- working days that were left when the clock stopped
    support_type     text,                 -- null: not sure
    language         text        NOT NULL,
    urgency          smallint    NOT NULL CONSTRAINT request_urgency_is_a_level CHECK (urgency BETWEEN 0 AND 2),
    restricted       boolean     NOT NULL DEFAULT false,
    legal_hold       boolean     NOT NULL DEFAULT false,
    lead             uuid,
    proposed_decline text,                 -- code, while two members are asked to agree
    review_used      boolean     NOT NULL DEFAULT false,
    reminders        smallint    NOT NULL DEFAULT 0,
    filed            boolean     NOT NULL DEFAULT false,
    canary           boolean     NOT NULL DEFAULT false,
    key_version      integer     NOT NULL DEFAULT 1,
    requester_keys   bytea       NOT NULL, -- public; the ledger commits to them
    parties_sealed   bytea       NOT NULL,
    content_sealed   bytea       NOT NULL,
    identity_sealed  bytea       NOT NULL,
    card_sealed      bytea       NOT NULL,
    withdrawal_sealed bytea
);
CREATE INDEX request_by_state ON requests.request (state, due_on) WHERE NOT canary;
CREATE INDEX request_by_age ON requests.request (state, state_since);

-- Who holds which keys. The blob opens only with the recipient's private key and the shred key in the keyvault.
CREATE TABLE requests.access_grant (
    id           uuid PRIMARY KEY,
    request_id   uuid        NOT NULL CONSTRAINT grant_of_request REFERENCES requests.request ON DELETE CASCADE,
    referral_id  uuid,
    recipient    uuid        NOT NULL,
    kind         text        NOT NULL CONSTRAINT grant_kind CHECK (kind IN ('PERSON', 'ESCROW', 'REQUESTER', 'MEMBER', 'CANARY')),
    roles        text        NOT NULL DEFAULT '', -- of the roster, comma between
    compartments text        NOT NULL,            -- names, comma between
    key_version  integer     NOT NULL,
    roster_epoch bigint      NOT NULL,
    blob         bytea       NOT NULL,
    shred_hash   bytea       NOT NULL CONSTRAINT grant_shred_hash_has_32_bytes CHECK (octet_length(shred_hash) = 32),
    granted_at   timestamptz NOT NULL,
    CONSTRAINT grant_of_referral CHECK ((kind = 'MEMBER') = (referral_id IS NOT NULL))
);
CREATE UNIQUE INDEX grant_once ON requests.access_grant (request_id, recipient, compartments, coalesce(referral_id, request_id));
CREATE INDEX grant_by_recipient ON requests.access_grant (recipient, request_id);
CREATE INDEX grant_by_referral ON requests.access_grant (referral_id);

CREATE TABLE requests.declaration (
    id          uuid PRIMARY KEY,
    request_id  uuid        NOT NULL CONSTRAINT declaration_of_request REFERENCES requests.request ON DELETE CASCADE,
    person      uuid        NOT NULL,
    outcome     text        NOT NULL CONSTRAINT declaration_outcome CHECK (outcome IN ('NONE', 'POSSIBLE', 'YES')),
    note_sealed bytea,
    declared_at timestamptz NOT NULL,
    settled     text CONSTRAINT declaration_settled CHECK (settled IN ('CLEAR', 'RECUSED')),
    settled_by  uuid,
    settled_at  timestamptz,
    CONSTRAINT declaration_once UNIQUE (request_id, person),
    CONSTRAINT declaration_settled_if_possible CHECK (settled IS NULL OR outcome = 'POSSIBLE'),
    CONSTRAINT declaration_settled_by_another CHECK (settled_by IS NULL OR settled_by <> person)
);

CREATE TABLE requests.vote (
    id            uuid PRIMARY KEY,
    request_id    uuid        NOT NULL CONSTRAINT vote_of_request REFERENCES requests.request ON DELETE CASCADE,
    motion        text        NOT NULL CONSTRAINT vote_motion CHECK (motion IN ('ASSESSMENT', 'SCREENING', 'REVIEW', 'REOPENING', 'HOLD')),
    person        uuid        NOT NULL,
    choice        text        NOT NULL CONSTRAINT vote_choice CHECK (choice IN ('ACCEPT', 'DECLINE')),
    code          text,
    reason_sealed bytea,
    cast_at       timestamptz NOT NULL,
    CONSTRAINT vote_once UNIQUE (request_id, motion, person)
);

CREATE TABLE requests.message (
    id         uuid PRIMARY KEY,
    request_id uuid        NOT NULL CONSTRAINT message_of_request REFERENCES requests.request ON DELETE CASCADE,
    direction  text        NOT NULL CONSTRAINT message_direction CHECK (direction IN ('TO_REQUESTER', 'FROM_REQUESTER')),
    kind       text        NOT NULL CONSTRAINT message_kind CHECK (kind IN ('MESSAGE', 'QUESTION', 'ANSWER')),
    answer_to  uuid CONSTRAINT message_answers_question REFERENCES requests.message,
    author     uuid,
    sent_at    timestamptz NOT NULL,
    answered   boolean     NOT NULL DEFAULT false,
    sealed     bytea       NOT NULL
);
CREATE INDEX message_by_request ON requests.message (request_id, sent_at);

CREATE TABLE requests.note (
    id         uuid PRIMARY KEY,
    request_id uuid        NOT NULL CONSTRAINT note_of_request REFERENCES requests.request ON DELETE CASCADE,
    author     uuid        NOT NULL,
    written_at timestamptz NOT NULL,
    sealed     bytea       NOT NULL
);
CREATE INDEX note_by_request ON requests.note (request_id, written_at);

-- work_sealed is what the lead works on, exact_sealed the bytes that were sent, approval_sealed the requester's signature over them.
CREATE TABLE requests.brief (
    id              uuid PRIMARY KEY,
    request_id      uuid        NOT NULL CONSTRAINT brief_of_request REFERENCES requests.request ON DELETE CASCADE,
    version         integer     NOT NULL,
    state           text        NOT NULL CONSTRAINT brief_state CHECK (state IN ('DRAFTED', 'SENT', 'CHANGE_ASKED', 'APPROVED', 'SUPERSEDED')),
    made_at         timestamptz NOT NULL,
    work_sealed     bytea       NOT NULL,
    exact_sealed    bytea,
    approval_sealed bytea,
    sent_at         timestamptz,
    approved_at     timestamptz,
    CONSTRAINT brief_version_once UNIQUE (request_id, version),
    CONSTRAINT brief_approved_is_signed CHECK ((state = 'APPROVED') <= (approval_sealed IS NOT NULL AND exact_sealed IS NOT NULL))
);

-- A referral is an opaque id here.
CREATE TABLE requests.referral_key (
    referral_id      uuid PRIMARY KEY,
    request_id       uuid        NOT NULL CONSTRAINT referral_key_of_request REFERENCES requests.request ON DELETE CASCADE,
    offer_sealed     bytea       NOT NULL,
    disclosed_sealed bytea       NOT NULL,
    made_at          timestamptz NOT NULL
);

CREATE TABLE requests.referral_object (
    id          uuid PRIMARY KEY,
    referral_id uuid        NOT NULL CONSTRAINT object_of_referral REFERENCES requests.referral_key ON DELETE CASCADE,
    request_id  uuid        NOT NULL CONSTRAINT object_of_request REFERENCES requests.request ON DELETE CASCADE,
    kind        text        NOT NULL CONSTRAINT object_kind CHECK (kind IN ('BRIEF', 'ANSWER', 'CARD', 'REST')),
    sealed      bytea       NOT NULL,
    made_at     timestamptz NOT NULL,
    author      uuid        NOT NULL,
    CONSTRAINT object_once UNIQUE (referral_id, kind)
);

CREATE TABLE requests.interest (
    referral_id    uuid PRIMARY KEY,
    request_id     uuid        NOT NULL CONSTRAINT interest_of_request REFERENCES requests.request ON DELETE CASCADE,
    state          text        NOT NULL CONSTRAINT interest_state CHECK (state IN ('ASKED', 'CONSENTED', 'REFUSED', 'EXPIRED', 'WITHDRAWN')),
    asked_at       timestamptz NOT NULL,
    answer_until   date        NOT NULL,
    profile_sealed bytea       NOT NULL,
    answer_sealed  bytea,
    answered_at    timestamptz,
    CONSTRAINT interest_consent_is_signed CHECK ((state = 'CONSENTED') <= (answer_sealed IS NOT NULL))
);
CREATE INDEX interest_by_request ON requests.interest (request_id);

CREATE TABLE requests.release (
    id          uuid PRIMARY KEY,
    referral_id uuid        NOT NULL,
    request_id  uuid        NOT NULL CONSTRAINT release_of_request REFERENCES requests.request ON DELETE CASCADE,
    step        text        NOT NULL CONSTRAINT release_step CHECK (step IN ('CARD', 'REST')),
    proposed_by uuid        NOT NULL,
    proposed_at timestamptz NOT NULL,
    approved_by uuid,
    approved_at timestamptz,
    CONSTRAINT release_once UNIQUE (referral_id, step),
    CONSTRAINT release_by_two_people CHECK (approved_by IS NULL OR approved_by <> proposed_by)
);

CREATE TABLE requests.sealed_fact (
    id          uuid PRIMARY KEY,
    request_id  uuid        NOT NULL CONSTRAINT fact_of_request REFERENCES requests.request ON DELETE CASCADE,
    compartment text        NOT NULL,
    label       text        NOT NULL,
    sealed      bytea       NOT NULL,
    made_at     timestamptz NOT NULL,
    CONSTRAINT fact_once UNIQUE (request_id, compartment, label)
);

-- Rights. Intake and portal read no table (V2 has their functions), the site has nothing here.
GRANT USAGE ON SCHEMA requests TO icjc_intake, icjc_desk, icjc_portal, icjc_worker;

GRANT SELECT ON ALL TABLES IN SCHEMA requests TO icjc_desk;
REVOKE ALL ON requests.draft, requests.flyway_schema_history FROM icjc_desk;
GRANT UPDATE (state, state_since, came_from, reason, due_on, days_left, restricted, legal_hold, lead,
              proposed_decline, review_used, reminders) ON requests.request TO icjc_desk;
GRANT INSERT, DELETE ON requests.access_grant TO icjc_desk;
GRANT INSERT ON requests.declaration TO icjc_desk;
GRANT UPDATE (settled, settled_by, settled_at) ON requests.declaration TO icjc_desk;
GRANT INSERT, UPDATE, DELETE ON requests.vote TO icjc_desk;
GRANT INSERT ON requests.message, requests.note TO icjc_desk;
GRANT INSERT ON requests.brief TO icjc_desk;
GRANT UPDATE (state, work_sealed, exact_sealed, sent_at) ON requests.brief TO icjc_desk;
GRANT INSERT ON requests.referral_key TO icjc_desk;
GRANT INSERT, UPDATE, DELETE ON requests.referral_object TO icjc_desk;
GRANT INSERT ON requests.interest TO icjc_desk;
GRANT UPDATE (state) ON requests.interest TO icjc_desk;
GRANT INSERT ON requests.release TO icjc_desk;
GRANT UPDATE (approved_by, approved_at) ON requests.release TO icjc_desk;
GRANT INSERT, UPDATE ON requests.sealed_fact TO icjc_desk;

-- The worker sets states with a reason code, deletes, and sends; it sees nothing sealed.
GRANT SELECT (id, state, state_since, came_from, reason, due_on, days_left, urgency, lead, reminders, legal_hold, canary)
    ON requests.request TO icjc_worker;
GRANT UPDATE (state, state_since, came_from, reason, due_on, days_left, reminders) ON requests.request TO icjc_worker;
GRANT SELECT (request_id, state, sent_at) ON requests.brief TO icjc_worker;
GRANT SELECT (id, request_id, recipient, kind, roles, referral_id, shred_hash, granted_at) ON requests.access_grant TO icjc_worker;
GRANT DELETE ON requests.access_grant TO icjc_worker;
GRANT SELECT (referral_id, request_id, state, answer_until) ON requests.interest TO icjc_worker;
GRANT UPDATE (state) ON requests.interest TO icjc_worker;
GRANT SELECT (lookup_hash, saved_at), DELETE ON requests.draft TO icjc_worker;
