/** Whom to ask: the directory of member organisations, matching, referrals, the members' portal. */
@NullMarked
@ApplicationModule(displayName = "Members")
package org.icjc.members;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
