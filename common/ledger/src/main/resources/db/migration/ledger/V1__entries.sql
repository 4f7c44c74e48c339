-- One gapless, hash-chained sequence. Nobody inserts: ledger.append does, as the last statement before COMMIT.
CREATE TABLE ledger.entry (
    sequence   bigint PRIMARY KEY,
    at         timestamptz NOT NULL,
    kind       text        NOT NULL CONSTRAINT entry_kind_is_a_code CHECK (kind ~ '^[a-z][a-z0-9.-]{0,59}$'),
    actor_role text        NOT NULL,
    actor      uuid,
    subject    uuid        NOT NULL,
    reason     text CONSTRAINT entry_reason_is_a_code CHECK (reason ~ '^[a-z][a-z0-9.-]{0,59}$'),
    commitment bytea CONSTRAINT entry_commitment_has_32_bytes CHECK (octet_length(commitment) = 32),
    head       bytea       NOT NULL
);
CREATE INDEX entry_by_subject ON ledger.entry (subject, sequence);

CREATE TABLE ledger.head (
    single   boolean PRIMARY KEY DEFAULT true CONSTRAINT head_is_one_row CHECK (single),
    sequence bigint NOT NULL,
    hash     bytea  NOT NULL
);
INSERT INTO ledger.head (sequence, hash) VALUES (0, decode(repeat('00', 32), 'hex'));

CREATE FUNCTION ledger.field(value bytea) RETURNS bytea
    LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
    SELECT pg_catalog.int4send(coalesce(octet_length(value), 0)) || coalesce(value, '\x'::bytea)
$$;

CREATE FUNCTION ledger.append(kind text, actor_role text, actor uuid, subject uuid, reason text, commitment bytea)
    RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    last_hash bytea;
    number    bigint;
    moment    timestamptz := date_trunc('microseconds', clock_timestamp());
    body      bytea;
    new_hash  bytea;
BEGIN
    SELECT h.sequence + 1, h.hash INTO number, last_hash FROM ledger.head h FOR UPDATE;
    body := int8send(number)
         || int8send((extract(epoch FROM moment) * 1000000)::bigint)
         || ledger.field(convert_to(append.kind, 'UTF8'))
         || ledger.field(convert_to(append.actor_role, 'UTF8'))
         || ledger.field(uuid_send(append.actor))
         || ledger.field(uuid_send(append.subject))
         || ledger.field(convert_to(append.reason, 'UTF8'))
         || ledger.field(append.commitment);
    new_hash := sha256('\x01'::bytea || last_hash || sha256('\x00'::bytea || body));
    INSERT INTO ledger.entry
    VALUES (number, moment, append.kind, append.actor_role, append.actor, append.subject, append.reason,
            append.commitment, new_hash);
    UPDATE ledger.head SET sequence = number, hash = new_hash;
    RETURN number;
END
$$;

-- Even the owner's own mistakes are refused: the record only grows.
CREATE FUNCTION ledger.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger is append-only';
END
$$;
CREATE TRIGGER entry_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.entry
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA ledger FROM PUBLIC;
GRANT USAGE ON SCHEMA ledger TO icjc_intake, icjc_desk, icjc_portal, icjc_worker, icjc_site;
GRANT EXECUTE ON FUNCTION ledger.append, ledger.field TO icjc_intake, icjc_desk, icjc_portal, icjc_worker, icjc_site;
GRANT SELECT ON ledger.entry, ledger.head TO icjc_desk, icjc_worker;
