/** Durable jobs and content-free notices, enqueued in the transaction that causes them. */
@NullMarked
@NamedInterface
package org.icjc.kernel.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
