/** Member organisations: who they are, what they can do, what they have declared. */
@NullMarked
@NamedInterface("directory")
package org.icjc.members.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
