/**
 * What a requester does: drafts, sending, coming back. Holds nobody's keys and sees no table: it
 * calls the owner's functions with keys derived from the return code.
 */
@NullMarked
@NamedInterface
package org.icjc.requests.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
