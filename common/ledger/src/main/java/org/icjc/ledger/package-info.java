/** The tamper-evident record of every act: who did what and when, never what it said. */
@NullMarked
@ApplicationModule(
        displayName = "Ledger",
        allowedDependencies = {})
package org.icjc.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
