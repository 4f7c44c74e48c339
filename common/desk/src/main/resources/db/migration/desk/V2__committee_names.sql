-- For the requester's list of committee members who must not see a request: names only, of active accounts.
CREATE FUNCTION desk.names_of(people uuid[]) RETURNS TABLE (id uuid, name text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT account.id, account.name FROM desk.account
     WHERE account.id = ANY (people) AND account.state = 'ACTIVE'
     ORDER BY account.name
$$;
REVOKE ALL ON FUNCTION desk.names_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION desk.names_of TO icjc_intake, icjc_desk;
