/** The life of a referral: one request offered to one member organisation. */
@NullMarked
@NamedInterface("referrals")
package org.icjc.members.referrals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
