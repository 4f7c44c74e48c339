package org.icjc.requests.meter;

import org.icjc.kernel.taxonomy.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** A State and one of its court languages; null for a request in no language of its courts. */
record Pair(Jurisdiction state, @Nullable String language) {}
