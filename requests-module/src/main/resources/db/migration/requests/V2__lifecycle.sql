-- The steps of request.Lifecycle, held here too: a test compares the two, and every writer is held to them.
CREATE FUNCTION requests.steps() RETURNS TABLE (from_state text, to_state text)
    LANGUAGE sql IMMUTABLE SECURITY DEFINER SET search_path = '' AS $$
    VALUES
    ('DRAFT', 'SUBMITTED'),
    ('SUBMITTED', 'SCREENING'),
    ('SCREENING', 'NEEDS_INFO'), ('SCREENING', 'ASSESSMENT'), ('SCREENING', 'DECLINED'),
    ('NEEDS_INFO', 'SCREENING'), ('NEEDS_INFO', 'LAPSED'),
    ('ASSESSMENT', 'ACCEPTED'), ('ASSESSMENT', 'DECLINED'), ('ASSESSMENT', 'ON_HOLD'),
    ('ACCEPTED', 'BRIEFING'),
    ('BRIEFING', 'ROUTING'), ('BRIEFING', 'LAPSED'),
    ('ROUTING', 'MATCHED'), ('ROUTING', 'UNMATCHED'),
    ('MATCHED', 'IN_DELIVERY'),
    ('IN_DELIVERY', 'COMPLETED'), ('IN_DELIVERY', 'ROUTING'),
    ('COMPLETED', 'FOLLOW_UP'), ('FOLLOW_UP', 'CLOSED'),
    ('DECLINED', 'REVIEW_ASKED'), ('REVIEW_ASKED', 'ACCEPTED'), ('REVIEW_ASKED', 'DECLINED'),
    ('UNMATCHED', 'ROUTING'), ('UNMATCHED', 'REFERRED'), ('UNMATCHED', 'CLOSED'),
    ('ON_HOLD', 'ASSESSMENT'), ('LAPSED', 'SCREENING'), ('LAPSED', 'BRIEFING'),
    ('WITHDRAWN', 'SCREENING'), ('CLOSED', 'SCREENING'),
    ('SUBMITTED', 'WITHDRAWN'), ('SCREENING', 'WITHDRAWN'), ('NEEDS_INFO', 'WITHDRAWN'),
    ('ASSESSMENT', 'WITHDRAWN'), ('ACCEPTED', 'WITHDRAWN'), ('BRIEFING', 'WITHDRAWN'),
    ('ROUTING', 'WITHDRAWN'), ('MATCHED', 'WITHDRAWN'), ('IN_DELIVERY', 'WITHDRAWN'),
    ('UNMATCHED', 'WITHDRAWN'), ('REVIEW_ASKED', 'WITHDRAWN'), ('ON_HOLD', 'WITHDRAWN'),
    ('DECLINED', 'ERASED'), ('LAPSED', 'ERASED'), ('WITHDRAWN', 'ERASED'), ('CLOSED', 'ERASED'), ('REFERRED', 'ERASED')
$$;

CREATE FUNCTION requests.hold_to_lifecycle() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    IF NEW.state <> OLD.state AND NOT EXISTS (
        SELECT FROM requests.steps() s WHERE s.from_state = OLD.state AND s.to_state = NEW.state) THEN
        RAISE EXCEPTION 'no such step in the life of a request';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER request_keeps_to_lifecycle BEFORE UPDATE OF state ON requests.request
    FOR EACH ROW EXECUTE FUNCTION requests.hold_to_lifecycle();
