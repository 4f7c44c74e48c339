/**
 * The committee's views of members: directory, match cards, referrals, possible conflicts. Holds no
 * rules of its own: it shows, and calls {@code directory} and {@code referrals}.
 */
@NullMarked
package org.icjc.members.desk;

import org.jspecify.annotations.NullMarked;
