/** Every text on a screen, by key and language. */
@NullMarked
@NamedInterface
package org.icjc.kernel.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
