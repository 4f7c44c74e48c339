/**
 * Matching: why a member organisation fits a request, in whole numbers that anybody can compute
 * again. Pure Java; it is called in the unlocked session of someone who holds the request's keys,
 * and keeps nothing.
 */
@NullMarked
package org.icjc.members.matching;

import org.jspecify.annotations.NullMarked;
