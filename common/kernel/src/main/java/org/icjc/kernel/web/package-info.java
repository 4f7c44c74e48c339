/**
 * The page frame of everything that is answered without script: language by path, strict headers,
 * style sheets, error pages, and the public chain that denies what nobody listed.
 */
@NullMarked
@NamedInterface
package org.icjc.kernel.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
