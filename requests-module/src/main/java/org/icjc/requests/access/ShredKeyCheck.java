package org.icjc.requests.access;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.icjc.kernel.jobs.Recurring;
import org.icjc.kernel.keyvault.Keyvault;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.vault.ShredKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares every night the shred keys in the keyvault with their hashes in the grants. */
@Component
@OnPart(Part.WORKER)
class ShredKeyCheck implements Recurring {
    private static final Logger LOG = LoggerFactory.getLogger(ShredKeyCheck.class);

    private final JdbcClient jdbc;
    private final Keyvault keyvault;

    ShredKeyCheck(JdbcClient jdbc, Keyvault keyvault) {
        this.jdbc = jdbc;
        this.keyvault = keyvault;
    }

    private record Expected(UUID grant, byte[] hash) {}

    @Override
    public String name() {
        return "shred-key-check";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        int wrong = wrong();
        if (wrong > 0)
            LOG.error("{} grants have no shred key or another one: they open for nobody", wrong);
    }

    /** How many grants nobody can open. */
    int wrong() {
        List<Expected> grants =
                jdbc.sql("SELECT id, shred_hash FROM requests.access_grant")
                        .query((row, _) ->
                                new Expected(row.getObject(1, UUID.class), row.getBytes(2)))
                        .list();
        return (int) grants.stream().filter(grant -> !fits(grant)).count();
    }

    private boolean fits(Expected grant) {
        return keyvault.find(grant.grant())
                .map(ShredKey::of)
                .filter(key -> MessageDigest.isEqual(key.fingerprint(), grant.hash()))
                .isPresent();
    }
}
