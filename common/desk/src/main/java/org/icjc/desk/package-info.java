/**
 * Accounts, roster, sign-in that unlocks, and the shell of the desk. Knows nothing of requests or
 * members; modules add their views and entries.
 */
@NullMarked
@ApplicationModule(displayName = "Desk")
package org.icjc.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
