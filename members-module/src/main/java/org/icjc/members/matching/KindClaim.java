package org.icjc.members.matching;

/**
 * Practitioners of one function.
 *
 * @param experts listed experts of that function
 * @param claimed said by the member, with or without a listed expert
 */
public record KindClaim(int experts, boolean claimed) {

    static final KindClaim BEST = new KindClaim(1, true);

    static final KindClaim NONE = new KindClaim(0, false);
}
