/** One database, one role for each part. */
@NullMarked
@NamedInterface
package org.icjc.kernel.data;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
