-- The keyvault is an instance of its own: what is deleted here must be gone from its WAL and backups after days, not years.
-- Roles are those of the parts; none reads a table, each calls only the functions it needs.
CREATE TABLE keyvault.shred_key (
    grant_id   uuid PRIMARY KEY,
    request_id uuid        NOT NULL,
    secret     bytea       NOT NULL CONSTRAINT shred_key_has_32_bytes CHECK (octet_length(secret) = 32),
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX shred_key_by_request ON keyvault.shred_key (request_id);

CREATE TABLE keyvault.salt (
    entry_id   uuid PRIMARY KEY,
    request_id uuid  NOT NULL,
    secret     bytea NOT NULL CONSTRAINT salt_has_32_bytes CHECK (octet_length(secret) = 32)
);
CREATE INDEX salt_by_request ON keyvault.salt (request_id);

CREATE FUNCTION keyvault.put(request uuid, grants uuid[], secrets bytea[]) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
    INSERT INTO keyvault.shred_key (grant_id, request_id, secret)
    SELECT g, request, s FROM unnest(grants, secrets) AS t(g, s)
$$;

CREATE FUNCTION keyvault.find(wanted uuid) RETURNS bytea
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT secret FROM keyvault.shred_key WHERE grant_id = wanted
$$;

CREATE FUNCTION keyvault.known(grants uuid[]) RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT coalesce(array_agg(grant_id), '{}') FROM keyvault.shred_key WHERE grant_id = ANY (grants)
$$;

CREATE FUNCTION keyvault.destroy(grants uuid[]) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
    DELETE FROM keyvault.shred_key WHERE grant_id = ANY (grants)
$$;

CREATE FUNCTION keyvault.destroy_request(request uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
    DELETE FROM keyvault.shred_key WHERE request_id = request;
    DELETE FROM keyvault.salt WHERE request_id = request
$$;

-- Made here, so that the same entry always has the same salt, whoever asks first.
CREATE FUNCTION keyvault.salt(request uuid, entry uuid) RETURNS bytea
    LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
    INSERT INTO keyvault.salt (entry_id, request_id, secret)
    VALUES (entry, request,
            decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'))
    ON CONFLICT (entry_id) DO NOTHING;
    SELECT secret FROM keyvault.salt WHERE entry_id = entry
$$;

-- Grants older than a day that the main database does not know: left by a crash between the two commits.
CREATE FUNCTION keyvault.older_than_a_day() RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT grant_id FROM keyvault.shred_key WHERE created_at < now() - interval '24 hours'
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA keyvault FROM PUBLIC;
GRANT USAGE ON SCHEMA keyvault TO icjc_intake, icjc_desk, icjc_portal, icjc_worker;
GRANT EXECUTE ON FUNCTION keyvault.put, keyvault.find, keyvault.salt TO icjc_intake, icjc_desk;
GRANT EXECUTE ON FUNCTION keyvault.destroy, keyvault.destroy_request TO icjc_intake, icjc_desk, icjc_worker;
GRANT EXECUTE ON FUNCTION keyvault.find TO icjc_portal;
GRANT EXECUTE ON FUNCTION keyvault.put, keyvault.find, keyvault.salt, keyvault.known, keyvault.older_than_a_day TO icjc_worker;
