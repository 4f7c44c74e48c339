/** The kernel that every module stands on; it knows no module. */
@NullMarked
package org.icjc.kernel;

import org.jspecify.annotations.NullMarked;
