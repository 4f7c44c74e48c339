/**
 * Who may receive requests, as signed by the root key; standing conflicts; who vouches for people
 * of member organisations; and the set-up of all this on an empty installation.
 */
@NullMarked
@NamedInterface
package org.icjc.desk.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
