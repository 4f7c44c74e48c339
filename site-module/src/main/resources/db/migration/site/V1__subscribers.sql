-- Who wants to be told when the site changes. The address is sealed under a key outside the database; the index is an
-- HMAC, so that one address is one row though nobody can read it here.
CREATE TABLE site.subscriber (
    id       uuid PRIMARY KEY,
    lookup   bytea       NOT NULL CONSTRAINT subscriber_lookup_has_32_bytes CHECK (octet_length(lookup) = 32),
    address  bytea       NOT NULL,
    language text        NOT NULL CONSTRAINT subscriber_language_is_a_tag CHECK (language ~ '^[a-z]{2,3}$'),
    state    text        NOT NULL CONSTRAINT subscriber_state_is_known CHECK (state IN ('unconfirmed', 'confirmed')),
    noted_at timestamptz NOT NULL,
    CONSTRAINT subscriber_is_there_once UNIQUE (lookup)
);
CREATE INDEX subscriber_by_time ON site.subscriber (noted_at);

-- The public site adds and learns nothing: a known address is left as it was, and the answer is the same.
-- False: more than 500 new ones within an hour are not visitors, and nothing is added.
CREATE FUNCTION site.note_subscriber(id uuid, lookup bytea, address bytea, language text, noted_at timestamptz)
    RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    IF (SELECT count(*) FROM site.subscriber s
        WHERE s.noted_at > note_subscriber.noted_at - interval '1 hour') >= 500 THEN
        RETURN false;
    END IF;
    INSERT INTO site.subscriber
    VALUES (note_subscriber.id, note_subscriber.lookup, note_subscriber.address, note_subscriber.language,
            'unconfirmed', note_subscriber.noted_at)
    ON CONFLICT ON CONSTRAINT subscriber_is_there_once DO NOTHING;
    RETURN true;
END
$$;

REVOKE ALL ON FUNCTION site.note_subscriber FROM PUBLIC;
GRANT USAGE ON SCHEMA site TO icjc_site, icjc_worker;
GRANT EXECUTE ON FUNCTION site.note_subscriber TO icjc_site;
GRANT SELECT (state, noted_at), DELETE ON site.subscriber TO icjc_worker;
