-- The steps of referrals.ReferralLifecycle, held here too: a test compares the two. Each part's role takes the steps of
-- those who act through it, and no other: the portal those of a member, the worker those of requester and time, the desk
-- the committee's. Who owns the tables is held to the lifecycle as a whole.
CREATE FUNCTION members.referral_steps() RETURNS TABLE (from_state text, to_state text, part text)
    LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
    VALUES
    ('PROPOSED', 'OFFERED', 'icjc_desk'),
    ('OFFERED', 'INTERESTED', 'icjc_portal'), ('OFFERED', 'DECLINED', 'icjc_portal'),
    ('OFFERED', 'LAPSED', 'icjc_worker'), ('OFFERED', 'RECALLED', 'icjc_desk'),
    ('INTERESTED', 'DECLINED', 'icjc_portal'), ('INTERESTED', 'RECALLED', 'icjc_desk'),
    ('INTERESTED', 'NOT_CHOSEN', 'icjc_desk'), ('INTERESTED', 'AWAITING_CONSENT', 'icjc_desk'),
    ('AWAITING_CONSENT', 'CONSENTED', 'icjc_worker'), ('AWAITING_CONSENT', 'REFUSED', 'icjc_worker'),
    ('AWAITING_CONSENT', 'RECALLED', 'icjc_desk'),
    ('CONSENTED', 'DISCLOSED', 'icjc_desk'),
    ('DISCLOSED', 'ENGAGED', 'icjc_portal'), ('DISCLOSED', 'RETURNED', 'icjc_portal'),
    ('ENGAGED', 'RETURNED', 'icjc_portal'), ('ENGAGED', 'ENDED', 'icjc_desk'), ('RETURNED', 'ENDED', 'icjc_desk'),
    ('CONSENTED', 'REVOKED', 'icjc_desk'), ('DISCLOSED', 'REVOKED', 'icjc_desk'),
    ('ENGAGED', 'REVOKED', 'icjc_desk'), ('RETURNED', 'REVOKED', 'icjc_desk'),
    ('CONSENTED', 'REVOKED', 'icjc_worker'), ('DISCLOSED', 'REVOKED', 'icjc_worker'),
    ('ENGAGED', 'REVOKED', 'icjc_worker'), ('RETURNED', 'REVOKED', 'icjc_worker'),
    ('OFFERED', 'RECALLED', 'icjc_worker'), ('INTERESTED', 'RECALLED', 'icjc_worker'),
    ('AWAITING_CONSENT', 'RECALLED', 'icjc_worker'), ('ENGAGED', 'ENDED', 'icjc_worker'),
    ('CONFLICT_CHECK', 'RECALLED', 'icjc_desk'), ('CONFLICT_CHECK', 'RECALLED', 'icjc_worker'),
    ('CONFLICT_CHECK', 'REVOKED', 'icjc_worker')
    UNION ALL
    SELECT state, 'CONFLICT_CHECK', part
    FROM unnest(ARRAY['PROPOSED', 'OFFERED', 'INTERESTED', 'AWAITING_CONSENT', 'CONSENTED', 'DISCLOSED', 'ENGAGED']) state,
         unnest(ARRAY['icjc_portal', 'icjc_desk']) part
    UNION ALL
    SELECT 'CONFLICT_CHECK', state, 'icjc_desk'
    FROM unnest(ARRAY['PROPOSED', 'OFFERED', 'INTERESTED', 'AWAITING_CONSENT', 'CONSENTED', 'DISCLOSED', 'ENGAGED']) state
$$;
REVOKE ALL ON FUNCTION members.referral_steps FROM PUBLIC;
GRANT EXECUTE ON FUNCTION members.referral_steps TO icjc_desk, icjc_portal, icjc_worker;

-- With the rights of who writes: the role of the part is what is asked for.
CREATE FUNCTION members.hold_to_lifecycle() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
    IF (NEW.id, NEW.request, NEW.member) IS DISTINCT FROM (OLD.id, OLD.request, OLD.member) THEN
        RAISE EXCEPTION 'a referral is of one request and one member for good';
    END IF;
    IF NEW.state = OLD.state AND NEW.before_check IS NOT DISTINCT FROM OLD.before_check THEN
        RETURN NEW;
    END IF;
    IF NOT EXISTS (
        SELECT FROM members.referral_steps() s
        WHERE s.from_state = OLD.state AND s.to_state = NEW.state
          AND (s.part = current_user OR current_user NOT IN ('icjc_desk', 'icjc_portal', 'icjc_worker'))) THEN
        RAISE EXCEPTION 'no such step in the life of a referral';
    END IF;
    IF NEW.state = 'CONFLICT_CHECK' AND NEW.before_check IS DISTINCT FROM OLD.state
        OR OLD.state = 'CONFLICT_CHECK' AND NEW.state NOT IN ('RECALLED', 'REVOKED') AND NEW.state <> OLD.before_check THEN
        RAISE EXCEPTION 'a conflict check leads back to where the referral was';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER referral_keeps_to_lifecycle BEFORE UPDATE ON members.referral
    FOR EACH ROW EXECUTE FUNCTION members.hold_to_lifecycle();

-- It begins with a proposal (or is over, as what is entered from before the platform), and nothing that a member was
-- asked about is deleted: else both together would be a step.
CREATE FUNCTION members.begin_and_end_in_order() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD.state <> 'PROPOSED' THEN
            RAISE EXCEPTION 'a member was asked: the referral stays';
        END IF;
        RETURN OLD;
    END IF;
    IF NEW.state NOT IN ('PROPOSED', 'DECLINED', 'LAPSED', 'RECALLED', 'NOT_CHOSEN', 'REFUSED', 'ENDED', 'REVOKED') THEN
        RAISE EXCEPTION 'a referral begins with a proposal';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER referral_begins_and_ends_in_order BEFORE INSERT OR DELETE ON members.referral
    FOR EACH ROW EXECUTE FUNCTION members.begin_and_end_in_order();
