/** Requests on real PostgreSQL: each promise has a test that tries to break it. */
@NullMarked
package org.icjc.requests;

import org.jspecify.annotations.NullMarked;
