/** The desk, tried whole: sign-in, lock, roster, doors. */
@NullMarked
package org.icjc.desk;

import org.jspecify.annotations.NullMarked;
