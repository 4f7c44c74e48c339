-- Lists ask for each request whether a release waits for a second person, and whether members were listed.
CREATE INDEX release_by_request ON requests.release (request_id) WHERE approved_by IS NULL;
CREATE INDEX referral_key_by_request ON requests.referral_key (request_id);
