/** Where mail goes: to the configured server, or into the demo's own mailbox. */
@NullMarked
package org.icjc.app.mail;

import org.jspecify.annotations.NullMarked;
