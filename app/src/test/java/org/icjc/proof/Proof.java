package org.icjc.proof;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A slow proof or a benchmark: no part of the suite, run by {@code ./icjc proof NAME}. The script
 * finds the class by this annotation, at the start of a line, and lists it with the first sentence
 * of its Javadoc. What {@link Figures} says is shown; everything else goes to a log.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("proof")
public @interface Proof {
    /** The name on the command line; several classes of one name run together. */
    String value();
}
