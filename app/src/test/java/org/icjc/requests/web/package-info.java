/** The requester's pages from outside: as a browser without scripts sees them. */
@NullMarked
package org.icjc.requests.web;

import org.jspecify.annotations.NullMarked;
