/**
 * Checks every module's message files with the same rules: complete, translatable and well set in
 * each language.
 */
@NullMarked
package org.icjc.kernel.texts;

import org.jspecify.annotations.NullMarked;
