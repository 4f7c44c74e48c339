/** JSON for what is sealed: read and written without leaving a trace in memory. */
@NullMarked
@NamedInterface
package org.icjc.kernel.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
