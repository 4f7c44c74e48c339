package org.icjc.members.matching;

/**
 * Which traditions a request looks for: its own, others, both, or any (then the criterion is not
 * asked).
 */
public enum TraditionMode {
    SAME,
    OTHER,
    BOTH,
    ANY
}
