/** The public site as a visitor meets it: over HTTP, on the whole product. */
@NullMarked
package org.icjc.site;

import org.jspecify.annotations.NullMarked;
