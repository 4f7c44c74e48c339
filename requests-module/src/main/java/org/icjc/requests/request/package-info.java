/**
 * The life of a request for people at the desk: screening, decisions, brief, messages, deadlines.
 * One service for each audience; ciphers are called by {@code access} only.
 */
@NullMarked
@NamedInterface
package org.icjc.requests.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
