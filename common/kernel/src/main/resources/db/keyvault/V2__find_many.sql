-- A list opens the cards of one visible page: one question for all of its grants, not one for each.
CREATE FUNCTION keyvault.find_many(wanted uuid[]) RETURNS TABLE (grant_id uuid, secret bytea)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT k.grant_id, k.secret FROM keyvault.shred_key k WHERE k.grant_id = ANY (wanted)
$$;

REVOKE ALL ON FUNCTION keyvault.find_many FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keyvault.find_many TO icjc_desk;
