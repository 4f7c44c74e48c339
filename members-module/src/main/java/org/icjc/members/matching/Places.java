package org.icjc.members.matching;

import java.util.Optional;
import org.icjc.kernel.taxonomy.Jurisdiction;
import org.icjc.kernel.taxonomy.Jurisdictions;

/** Finds the row of a State or territory. */
@FunctionalInterface
public interface Places {

    /** The table in force. */
    Places TABLE = Jurisdictions::find;

    /** The row of an ISO code, if there is one. */
    Optional<Jurisdiction> find(String alpha2);
}
