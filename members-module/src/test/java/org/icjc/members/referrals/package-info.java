/** The rules of a referral's life, without a database. */
@NullMarked
package org.icjc.members.referrals;

import org.jspecify.annotations.NullMarked;
