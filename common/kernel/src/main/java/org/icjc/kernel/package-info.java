/** The kernel that every module stands on; it knows no module. */
@NullMarked
@ApplicationModule(
        displayName = "Kernel",
        allowedDependencies = {"vault", "ledger"})
package org.icjc.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
