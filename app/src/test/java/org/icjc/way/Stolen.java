package org.icjc.way;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of every table of one database, column by column, as its owner reads it. */
final class Stolen {
    private final JdbcClient database;
    private final Haystack haystack;
    private int tables;
    private int values;

    Stolen(JdbcClient database, Haystack haystack) {
        this.database = database;
        this.haystack = haystack;
    }

    Stolen everyTable() throws IOException {
        for (String table : tables()) rows(table);
        return this;
    }

    private List<String> tables() {
        return database.sql(
                        "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
                                + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')")
                .query(String.class)
                .list();
    }

    private void rows(String table) {
        tables++;
        database.sql("SELECT * FROM " + table).query((ResultSet row) -> columns(row, table));
    }

    private void columns(ResultSet row, String table) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String where = table + "." + columns.getColumnName(i);
            byte[] value = bytes(row, i, columns.getColumnType(i));
            if (value == null) continue;
            values++;
            search(value, where);
        }
    }

    private static byte @org.jspecify.annotations.Nullable [] bytes(ResultSet row, int i, int type)
            throws SQLException {
        if (type == Types.BINARY) return row.getBytes(i);
        String text = row.getString(i);
        return text == null ? null : text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private void search(byte[] value, String where) {
        try {
            haystack.in(value, where);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    int tableCount() {
        return tables;
    }

    int valueCount() {
        return values;
    }
}
