-- What a requester does to a consent, and the end of a whole request, must be followed by the referrals, which this
-- schema does not know. A job says so, enqueued by the very write of the state: no writer can forget it, and a crash
-- loses neither or both. Each has an instance of its own, or one that is being done would swallow the next.
CREATE FUNCTION requests.follow_consent() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    PERFORM kernel.enqueue_job('consent-followed', NEW.referral_id || '/' || gen_random_uuid(), NULL, now());
    RETURN NULL;
END
$$;
CREATE TRIGGER interest_is_followed AFTER UPDATE OF state ON requests.interest
    FOR EACH ROW WHEN (NEW.state <> OLD.state) EXECUTE FUNCTION requests.follow_consent();

CREATE FUNCTION requests.follow_end() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    PERFORM kernel.enqueue_job('request-ended', NEW.id || '/' || gen_random_uuid(), NULL, now());
    RETURN NULL;
END
$$;
CREATE TRIGGER request_end_is_followed AFTER UPDATE OF state ON requests.request
    FOR EACH ROW
    WHEN (NEW.state <> OLD.state AND NOT NEW.canary
          AND NEW.state IN ('WITHDRAWN', 'LAPSED', 'DECLINED', 'REFERRED', 'CLOSED', 'ERASED'))
    EXECUTE FUNCTION requests.follow_end();

REVOKE ALL ON FUNCTION requests.follow_consent, requests.follow_end FROM PUBLIC;
