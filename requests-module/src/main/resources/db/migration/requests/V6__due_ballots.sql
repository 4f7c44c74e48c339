-- A ballot closes on its due day by a job: the worker counts votes, which are plain, and reads no reason.
GRANT SELECT (request_id, motion, person, choice, code) ON requests.vote TO icjc_worker;
