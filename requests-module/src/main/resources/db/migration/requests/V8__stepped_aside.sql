-- Who has declared "none" may step aside later: what was declared stays as it was signed, and this says when it ended.
ALTER TABLE requests.declaration ADD COLUMN stepped_aside_at timestamptz;
ALTER TABLE requests.declaration
    ADD CONSTRAINT declaration_stepped_aside_later CHECK (stepped_aside_at IS NULL OR (outcome <> 'YES' AND stepped_aside_at >= declared_at));
GRANT UPDATE (stepped_aside_at) ON requests.declaration TO icjc_desk;
