-- Vouching, version 2, signs person, member organisation and keys. Version 1 did not name the organisation, so that whoever
-- writes this database could move a vouched person to another one. Rows of version 1 stay as they were signed and count for
-- nothing: every person of a member organisation is vouched for anew, by two of the committee, on the organisation's page.
-- The signature becomes part of the key: who vouched for earlier keys may vouch again, and no row is ever changed.
ALTER TABLE desk.vouch
    DROP CONSTRAINT vouch_pkey,
    ADD CONSTRAINT vouch_once PRIMARY KEY (account, voucher, signature);
