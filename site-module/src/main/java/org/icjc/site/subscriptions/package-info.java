/** The mailing list: addresses come in sealed, wait to be confirmed, and go after three days. */
@NullMarked
package org.icjc.site.subscriptions;

import org.jspecify.annotations.NullMarked;
