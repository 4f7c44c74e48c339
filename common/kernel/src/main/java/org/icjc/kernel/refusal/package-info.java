/** Errors that people see: by key, never echoing what someone wrote. */
@NullMarked
@NamedInterface
package org.icjc.kernel.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
