package org.icjc.requests;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.icjc.app.TestDatabases;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody finds who carries the whole main database away. */
final class StolenDatabase {
    private StolenDatabase() {}

    /** Tables in which a word stands, as text or as bytes in UTF-8 or UTF-16. */
    static List<String> tablesWith(String word) {
        JdbcClient thief = JdbcClient.create(TestDatabases.instances().main().asOwner());
        List<String> tables =
                thief.sql(
                                "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE"
                                        + " schemaname NOT IN ('pg_catalog', 'information_schema')")
                        .query((row, _) -> row.getString(1))
                        .list();
        List<String> found = new ArrayList<>();
        for (String table : tables)
            if (thief
                    .sql("SELECT t::text FROM " + table + " t")
                    .query((row, _) -> row.getString(1))
                    .list()
                    .stream()
                    .anyMatch(row -> shows(row, word))) found.add(table);
        return found;
    }

    private static boolean shows(String row, String word) {
        String lower = row.toLowerCase(Locale.ROOT);
        return row.contains(word)
                || lower.contains(hex(word, StandardCharsets.UTF_8))
                || lower.contains(hex(word, StandardCharsets.UTF_16LE))
                || lower.contains(hex(word, StandardCharsets.UTF_16BE));
    }

    private static String hex(String word, Charset charset) {
        return HexFormat.of().formatHex(word.getBytes(charset));
    }
}
