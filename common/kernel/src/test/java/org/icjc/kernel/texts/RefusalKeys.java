package org.icjc.kernel.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The keys of all refusals that a module's sources name, so that its tests can ask for their words.
 */
public final class RefusalKeys {

    private static final Pattern KEY =
            Pattern.compile("new Refused\\(\\s*\"([a-z][a-z0-9.-]*)\"\\s*[,)]");

    private RefusalKeys() {}

    /** The keys under a folder of sources; run in the module's own folder, as its tests are. */
    public static SortedSet<String> in(Path sources) throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(sources)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(keys::add);
            }
        }
        return keys;
    }
}
