package org.icjc.requests.access;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.icjc.kernel.jobs.Recurring;
import org.icjc.kernel.keyvault.Keyvault;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Destroys shred keys that no grant came to need: they are committed before their grants, and a
 * crash in between leaves them alone. A day is more than any submission takes.
 */
@Component
@OnPart(Part.WORKER)
class OrphanKeys implements Recurring {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanKeys.class);

    private final JdbcClient jdbc;
    private final Keyvault keyvault;

    OrphanKeys(JdbcClient jdbc, Keyvault keyvault) {
        this.jdbc = jdbc;
        this.keyvault = keyvault;
    }

    @Override
    public String name() {
        return "orphan-keys";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        Set<UUID> old = keyvault.olderThanADay();
        if (old.isEmpty()) return;
        Set<UUID> orphans = orphans(old, granted());
        if (!orphans.isEmpty()) keyvault.destroy(orphans);
    }

    private Set<UUID> granted() {
        return Set.copyOf(
                jdbc.sql("SELECT id FROM requests.access_grant")
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }

    /** None at all if nothing fits: then this is not the database that the keyvault belongs to. */
    static Set<UUID> orphans(Set<UUID> old, Set<UUID> granted) {
        Set<UUID> orphans = new HashSet<>(old);
        orphans.removeAll(granted);
        if (orphans.size() < old.size()) return orphans;
        LOG.error("No grant fits any of {} shred keys: nothing was destroyed", old.size());
        return Set.of();
    }
}
