/** Shred keys, in an instance of their own, so that destroying one destroys access. */
@NullMarked
@NamedInterface
package org.icjc.kernel.keyvault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
