package org.icjc.kernel.taxonomy;

/**
 * How far the parts of a row's law are known: A sources agree, B one clear source, C they differ, D
 * in flux or contested.
 */
public enum Confidence {
    A,
    B,
    C,
    D
}
