/**
 * Who may read a request: sealing, grants, declarations' effect on keys, consents and disclosure.
 * The one package of this module that may call the vault's ciphers.
 */
@NullMarked
@NamedInterface
package org.icjc.requests.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
