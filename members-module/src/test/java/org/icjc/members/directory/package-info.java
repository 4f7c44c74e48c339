/** The directory's rules, without a database. */
@NullMarked
package org.icjc.members.directory;

import org.jspecify.annotations.NullMarked;
