/**
 * The committee's, intake officer's and conflict officer's views of requests; they only arrange.
 */
@NullMarked
@NamedInterface
package org.icjc.requests.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
