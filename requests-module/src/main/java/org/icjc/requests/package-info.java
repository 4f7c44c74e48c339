/**
 * Confidential requests: asking, the life of a request, and who may read it. The root holds the
 * words that other modules may use; knows nothing of member organisations.
 */
@NullMarked
@ApplicationModule(displayName = "Requests")
package org.icjc.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
