package org.icjc.kernel.data;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.kernel.parts.Parts;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/** Hands out connections under the role of the part that the thread works for. */
final class RoutingDataSource extends AbstractRoutingDataSource {
    RoutingDataSource(Parts parts, Function<Part, DataSource> pools) {
        Map<Object, Object> targets = new HashMap<>();
        for (Part part : parts.running()) targets.put(part, pools.apply(part));
        setTargetDataSources(targets);
        // A part that does not run here has no credential here: refuse, never fall back.
        setLenientFallback(false);
        afterPropertiesSet();
    }

    @Override
    protected Object determineCurrentLookupKey() {
        return PartScope.current();
    }
}
