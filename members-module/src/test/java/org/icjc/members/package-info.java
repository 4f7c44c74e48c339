/** The words of this module. */
@NullMarked
package org.icjc.members;

import org.jspecify.annotations.NullMarked;
