/** Referrals from the conflict check to the end of access, on real PostgreSQL. */
@NullMarked
package org.icjc.members.referrals;

import org.jspecify.annotations.NullMarked;
