/** The one runnable: assembles the modules and owns their configuration. */
@NullMarked
package org.icjc.app;

import org.jspecify.annotations.NullMarked;
