/**
 * The closed lists of the domain (support types, crimes, stages, themes, audiences, practitioner
 * kinds, legal traditions) and the reference tables of jurisdictions, ICC bodies and international
 * institutions; pure Java, for every module.
 */
@NullMarked
@NamedInterface
package org.icjc.kernel.taxonomy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
