/** The site's pages: Markdown with front matter, read from the jar at start, never at run time. */
@NullMarked
package org.icjc.site.pages;

import org.jspecify.annotations.NullMarked;
