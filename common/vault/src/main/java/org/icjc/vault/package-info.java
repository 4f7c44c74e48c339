/**
 * Keeps confidential content so that only the people it was granted to can read it: keys, grants,
 * sealing, return codes, passphrase slots, escrow and the signed roster. Knows no database, no web
 * and no framework.
 */
@NullMarked
package org.icjc.vault;

import org.jspecify.annotations.NullMarked;
