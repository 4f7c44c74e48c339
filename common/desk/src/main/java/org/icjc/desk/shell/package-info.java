/** The frame around every view of desk and portal: navigation, who is here, when it locks. */
@NullMarked
@NamedInterface
package org.icjc.desk.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
