-- The directory of member organisations: who they are, what they say they can do, what they have declared.
-- Nothing here is about a request. Rights: desk all, portal its own organisation, site a view, intake names.
CREATE TABLE members.member (
    id            uuid PRIMARY KEY,
    name          text NOT NULL CONSTRAINT member_name_has_length CHECK (length(name) BETWEEN 2 AND 200),
    name_language text NOT NULL,
    kind          text NOT NULL CONSTRAINT member_kind_is_known CHECK
        (kind IN ('professional', 'judicial', 'legal', 'academic', 'training-academy', 'human-rights')),
    seat          text NOT NULL CONSTRAINT member_seat_is_a_country CHECK (seat ~ '^[A-Z]{2}$'),
    since         date,
    state         text NOT NULL,
    listed        boolean NOT NULL DEFAULT false,
    url           text CONSTRAINT member_url_is_https CHECK (url ~ '^https://'),
    review_due    date
);

-- What a member says of itself, one version at a time; the shape is org.icjc.members.directory.CapabilityJson.
CREATE TABLE members.profile (
    member     uuid PRIMARY KEY REFERENCES members.member,
    version    integer     NOT NULL CONSTRAINT profile_version_counts CHECK (version > 0),
    body       jsonb       NOT NULL,
    changed_at timestamptz NOT NULL
);

-- Experts are listed as skill sets: no name, no address. Backing of a claim is derived from these rows.
CREATE TABLE members.expert (
    id        uuid PRIMARY KEY,
    member    uuid    NOT NULL REFERENCES members.member,
    number    integer NOT NULL,
    seniority smallint CONSTRAINT expert_seniority_is_one_to_three CHECK (seniority BETWEEN 1 AND 3),
    consented boolean NOT NULL,
    skills    jsonb   NOT NULL,
    CONSTRAINT expert_number_is_once UNIQUE (member, number)
);

-- "Declared none" is a dated row; "not asked" is no row.
CREATE TABLE members.conflict_declaration (
    member      uuid    NOT NULL REFERENCES members.member,
    declared_on date    NOT NULL,
    none        boolean NOT NULL,
    PRIMARY KEY (member, declared_on)
);

CREATE TABLE members.standing_conflict (
    id         uuid PRIMARY KEY,
    member     uuid NOT NULL REFERENCES members.member,
    kind       text NOT NULL CONSTRAINT standing_conflict_kind_is_known CHECK (kind IN ('STATE', 'INST', 'SIT', 'NAME')),
    key        text NOT NULL CONSTRAINT standing_conflict_key_has_length CHECK (length(key) BETWEEN 1 AND 200),
    nature     text NOT NULL,
    degree     text NOT NULL CONSTRAINT standing_conflict_degree_is_known CHECK
        (degree IN ('actual', 'potential', 'perceived')),
    until      date
);
CREATE INDEX standing_conflict_by_member ON members.standing_conflict (member);

-- Ratings reach a profile as sums only, in batches, so that no single one can be read back.
CREATE TABLE members.rating_sum (
    member   uuid PRIMARY KEY REFERENCES members.member,
    ratings  integer NOT NULL,
    quarters integer NOT NULL
);

CREATE VIEW members.listed AS
    SELECT id, name, name_language, kind, seat, since, url
    FROM members.member
    WHERE listed AND state IN ('ACTIVE', 'REVIEW_DUE', 'GRACE');

-- For the requester's list of organisations that must never know: every member that could be asked, by name.
CREATE FUNCTION members.names() RETURNS TABLE (id uuid, name text, name_language text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT m.id, m.name, m.name_language
    FROM members.member m
    WHERE m.state IN ('ACTIVE', 'REVIEW_DUE', 'GRACE', 'ON_LEAVE', 'SUSPENDED')
    ORDER BY m.name
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA members FROM PUBLIC;
GRANT USAGE ON SCHEMA members TO icjc_site, icjc_intake, icjc_desk, icjc_portal, icjc_worker;
GRANT SELECT ON members.listed TO icjc_site, icjc_desk;
GRANT EXECUTE ON FUNCTION members.names TO icjc_intake, icjc_desk;
GRANT SELECT, INSERT, UPDATE ON members.member, members.profile, members.rating_sum TO icjc_desk;
GRANT SELECT, INSERT, UPDATE, DELETE ON members.expert, members.standing_conflict TO icjc_desk;
GRANT SELECT, INSERT ON members.conflict_declaration TO icjc_desk;
GRANT SELECT, UPDATE (state) ON members.member TO icjc_worker;
GRANT SELECT ON members.member, members.profile, members.expert, members.conflict_declaration,
    members.standing_conflict, members.rating_sum TO icjc_portal;

-- The portal's role sees the organisation that its session names, and no other, whatever a query forgets.
CREATE FUNCTION members.own() RETURNS uuid LANGUAGE sql STABLE SET search_path = '' AS $$
    SELECT nullif(current_setting('icjc.organisation', true), '')::uuid
$$;
REVOKE ALL ON FUNCTION members.own FROM PUBLIC;
GRANT EXECUTE ON FUNCTION members.own TO icjc_portal;

ALTER TABLE members.member ENABLE ROW LEVEL SECURITY;
ALTER TABLE members.profile ENABLE ROW LEVEL SECURITY;
ALTER TABLE members.expert ENABLE ROW LEVEL SECURITY;
ALTER TABLE members.conflict_declaration ENABLE ROW LEVEL SECURITY;
ALTER TABLE members.standing_conflict ENABLE ROW LEVEL SECURITY;
ALTER TABLE members.rating_sum ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone_else ON members.member TO icjc_desk, icjc_worker USING (true) WITH CHECK (true);
CREATE POLICY everyone_else ON members.profile TO icjc_desk USING (true) WITH CHECK (true);
CREATE POLICY everyone_else ON members.expert TO icjc_desk USING (true) WITH CHECK (true);
CREATE POLICY everyone_else ON members.conflict_declaration TO icjc_desk USING (true) WITH CHECK (true);
CREATE POLICY everyone_else ON members.standing_conflict TO icjc_desk USING (true) WITH CHECK (true);
CREATE POLICY everyone_else ON members.rating_sum TO icjc_desk USING (true) WITH CHECK (true);
CREATE POLICY own ON members.member FOR SELECT TO icjc_portal USING (id = members.own());
CREATE POLICY own ON members.profile FOR SELECT TO icjc_portal USING (member = members.own());
CREATE POLICY own ON members.expert FOR SELECT TO icjc_portal USING (member = members.own());
CREATE POLICY own ON members.conflict_declaration FOR SELECT TO icjc_portal USING (member = members.own());
CREATE POLICY own ON members.standing_conflict FOR SELECT TO icjc_portal USING (member = members.own());
CREATE POLICY own ON members.rating_sum FOR SELECT TO icjc_portal USING (member = members.own());
