package org.icjc.kernel.refusal;

import java.util.Arrays;
import java.util.List;

/**
 * Something that cannot be done, told by the key of a sentence that says what to do instead. It
 * never carries what someone wrote: {@code arguments} are limits and counts.
 */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key of the sentence in the texts
     * @param namesAndValues named arguments of that sentence: name, value, name, value …
     */
    public Refused(String key, Object... namesAndValues) {
        super(key);
        this.key = key;
        this.arguments = List.copyOf(Arrays.asList(namesAndValues));
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
