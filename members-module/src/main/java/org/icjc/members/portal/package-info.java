/**
 * The portal of member organisations: own profile, offers as briefs, answers, the undertaking, and
 * what was disclosed. Holds no key of a request: it opens what was granted to the person who works.
 */
@NullMarked
@NamedInterface("portal")
package org.icjc.members.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
