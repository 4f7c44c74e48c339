/** The directory on real PostgreSQL. */
@NullMarked
package org.icjc.members.directory;

import org.jspecify.annotations.NullMarked;
