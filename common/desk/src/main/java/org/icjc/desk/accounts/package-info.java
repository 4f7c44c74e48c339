/** Who has an account: names, roles and public keys; slots and second factors stay inside. */
@NullMarked
@NamedInterface
package org.icjc.desk.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
