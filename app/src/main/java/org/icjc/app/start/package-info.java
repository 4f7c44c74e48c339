/** From the command line to a running process, with one clear line when that cannot be. */
@NullMarked
package org.icjc.app.start;

import org.jspecify.annotations.NullMarked;
