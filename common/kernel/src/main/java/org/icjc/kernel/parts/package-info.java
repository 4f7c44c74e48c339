/** Which parts of the product run in this process, and which part a thread works for. */
@NullMarked
@NamedInterface
package org.icjc.kernel.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
