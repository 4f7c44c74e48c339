-- The worker ends the referrals of a request that ended: it takes back what was only proposed, and tells those of the
-- member who signed or declared. It reads no signature, and deletes nothing that a member was asked about.
GRANT DELETE ON members.referral TO icjc_worker;
CREATE POLICY only_proposed ON members.referral AS RESTRICTIVE FOR DELETE TO icjc_worker USING (state = 'PROPOSED');
GRANT SELECT (referral, person) ON members.referral_person TO icjc_worker;
CREATE POLICY worker_tells ON members.referral_person FOR SELECT TO icjc_worker USING (true);
