/**
 * The demo: invented people whose keys lie open, forty invented organisations, twelve invented
 * requests, all made by the services that real ones go through. It exists only where {@code
 * icjc.demo} is set and the database was empty.
 */
@NullMarked
package org.icjc.app.demo;

import org.jspecify.annotations.NullMarked;
