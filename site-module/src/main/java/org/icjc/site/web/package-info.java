/** What visitors see: the pages, and the form of the mailing list. */
@NullMarked
package org.icjc.site.web;

import org.jspecify.annotations.NullMarked;
