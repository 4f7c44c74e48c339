package org.icjc.kernel.data;

import javax.sql.DataSource;
import org.icjc.kernel.parts.Part;

/**
 * Where the two PostgreSQL instances are. Each part has a role of its own in both, also when the
 * parts share a process.
 */
public interface Databases {
    /** A pool of connections to the main database under the part's role. */
    DataSource main(Part part);

    /** A pool of connections to the keyvault under the part's role. */
    DataSource keyvault(Part part);
}
