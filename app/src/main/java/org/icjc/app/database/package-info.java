/**
 * Where PostgreSQL is: embedded when nothing is configured, and never embedded when something is.
 */
@NullMarked
package org.icjc.app.database;

import org.jspecify.annotations.NullMarked;
