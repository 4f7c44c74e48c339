/** The frame, the headers and the language by path, tried without a server. */
@NullMarked
package org.icjc.kernel.web;

import org.jspecify.annotations.NullMarked;
