/** Secret files of this installation: never in a database. */
@NullMarked
@NamedInterface
package org.icjc.kernel.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
