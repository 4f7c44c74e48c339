-- A row that says "none" must not open anything by itself, or who writes the database declares for others. So "none" is
-- signed by who declares, and a clearing is sealed under PARTIES by who settles; both are verified where a key is opened.
ALTER TABLE requests.declaration ADD COLUMN signature bytea, ADD COLUMN settled_sealed bytea;
GRANT UPDATE (settled_sealed) ON requests.declaration TO icjc_desk;

-- What was declared before is not proven: those people are asked once more.
DELETE FROM requests.declaration WHERE outcome = 'NONE' OR settled = 'CLEAR';
ALTER TABLE requests.declaration
    ADD CONSTRAINT declaration_none_is_signed CHECK (outcome <> 'NONE' OR octet_length(signature) IS NOT DISTINCT FROM 64),
    ADD CONSTRAINT declaration_clearing_is_sealed CHECK (settled IS DISTINCT FROM 'CLEAR' OR settled_sealed IS NOT NULL);
