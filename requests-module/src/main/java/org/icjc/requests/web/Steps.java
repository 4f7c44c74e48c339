package org.icjc.requests.web;

import java.util.List;
import java.util.Set;
import org.icjc.kernel.web.Reader;

/** Where somebody is on the way: a few steps, each of several pages. */
public record Steps(List<Step> steps) {

    /** A step by its name in the reader's language. */
    public record Step(String name, boolean current) {}

    private static final List<String> NAMES =
            List.of("code", "who", "need", "how", "confidentiality", "check");
    private static final Set<String> WHO = Set.of("1a", "1b", "2a", "2b", "3a", "3b");
    private static final Set<String> HOW = Set.of("6", "7", "8a", "8b", "9a", "9b", "10");

    static Steps code(Reader reader) {
        return at("code", reader);
    }

    static Steps check(Reader reader) {
        return at("check", reader);
    }

    static Steps page(String id, Reader reader) {
        if (WHO.contains(id)) return at("who", reader);
        if (HOW.contains(id)) return at("how", reader);
        return at(id.equals("11") ? "confidentiality" : "need", reader);
    }

    private static Steps at(String current, Reader reader) {
        return new Steps(
                NAMES.stream()
                        .map(name ->
                                new Step(reader.text("progress." + name), name.equals(current)))
                        .toList());
    }
}
