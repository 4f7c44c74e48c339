/**
 * Signing in is unlocking: who is working now, with which keys, and since when nobody is. The only
 * place in which a person's seed lives.
 */
@NullMarked
@NamedInterface
package org.icjc.desk.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
