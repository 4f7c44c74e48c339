package org.icjc.kernel.texts;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One message in ICU syntax, taken apart: its named placeholders with their kind, the categories of
 * each plural, and what the reader sees with {@link #HOLE} where a value will stand.
 */
record MessageText(
        SortedMap<String, ArgType> placeholders, Map<String, Set<String>> plurals, String seen) {

    static final char HOLE = '\uFFFC';

    /**
     * Separates the branches of a plural or a choice, which never stand side by side on a screen.
     */
    static final char BRANCH = '\n';

    /** Throws {@link IllegalArgumentException} where ICU finds the syntax broken. */
    static MessageText parse(String message) {
        var pattern =
                new MessagePattern(MessagePattern.ApostropheMode.DOUBLE_REQUIRED).parse(message);
        var placeholders = new TreeMap<String, ArgType>();
        var plurals = new TreeMap<String, Set<String>>();
        var seen = new StringBuilder();
        read(pattern, message, 0, pattern.countParts() - 1, placeholders, plurals, seen);
        return new MessageText(placeholders, plurals, seen.toString());
    }

    private static void read(
            MessagePattern pattern,
            String message,
            int from,
            int to,
            SortedMap<String, ArgType> placeholders,
            Map<String, Set<String>> plurals,
            StringBuilder seen) {
        int text = pattern.getPart(from).getLimit();
        for (int i = from + 1; i <= to; i++) {
            Part part = pattern.getPart(i);
            switch (part.getType()) {
                case ARG_START -> {
                    seen.append(message, text, part.getIndex());
                    int limit = pattern.getLimitPartIndex(i);
                    argument(pattern, message, i, limit, placeholders, plurals, seen);
                    text = pattern.getPart(limit).getLimit();
                    i = limit;
                }
                case REPLACE_NUMBER -> {
                    seen.append(message, text, part.getIndex()).append(HOLE);
                    text = part.getLimit();
                }
                case MSG_LIMIT -> seen.append(message, text, part.getIndex());
                default -> {}
            }
        }
    }

    private static void argument(
            MessagePattern pattern,
            String message,
            int start,
            int limit,
            SortedMap<String, ArgType> placeholders,
            Map<String, Set<String>> plurals,
            StringBuilder seen) {
        ArgType kind = pattern.getPart(start).getArgType();
        String name = pattern.getSubstring(pattern.getPart(start + 1));
        placeholders.put(name, kind);
        if (kind == ArgType.NONE || kind == ArgType.SIMPLE) {
            seen.append(HOLE);
            return;
        }
        SortedSet<String> branches = new TreeSet<>();
        for (int i = start + 2; i < limit; i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                branches.add(pattern.getSubstring(part));
            } else if (part.getType() == Part.Type.MSG_START) {
                int end = pattern.getLimitPartIndex(i);
                seen.append(BRANCH);
                read(pattern, message, i, end, placeholders, plurals, seen);
                seen.append(BRANCH);
                i = end;
            }
        }
        if (kind.hasPluralStyle()) {
            plurals.computeIfAbsent(name, _ -> new TreeSet<>(branches)).retainAll(branches);
        }
    }
}
