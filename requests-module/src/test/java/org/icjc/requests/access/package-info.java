/** Who may read a request, tested without a database: tokens, cookies, sealing. */
@NullMarked
package org.icjc.requests.access;

import org.jspecify.annotations.NullMarked;
