/**
 * Answers to the questionnaires by question id, whichever form they were given in: the type that
 * forms write, that is sealed, and that matching, meter and brief read.
 */
@NullMarked
@NamedInterface
package org.icjc.kernel.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
