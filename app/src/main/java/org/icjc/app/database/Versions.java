package org.icjc.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The version of each schema: what the database has, and what this program brings. */
final class Versions {
    private static final Pattern FILE = Pattern.compile("V(\\d+)__.*\\.sql");

    private Versions() {}

    /** The highest migration of a folder on the class path; 0 without any. */
    static int brought(String location) {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:" + location + "/V*.sql");
            return Arrays.stream(files).mapToInt(Versions::number).max().orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(Resource file) {
        Matcher matcher = FILE.matcher(String.valueOf(file.getFilename()));
        if (!matcher.matches()) throw new IllegalStateException("a migration's name");
        return Integer.parseInt(matcher.group(1));
    }

    static Map<String, Integer> found(DataSource database) throws SQLException {
        Map<String, Integer> versions = new HashMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT schema, version FROM kernel.schema_version")) {
            while (rows.next()) versions.put(rows.getString(1), rows.getInt(2));
        }
        return versions;
    }

    static void note(DataSource owner, String schema, int version) {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "INSERT INTO kernel.schema_version VALUES (?, ?) ON CONFLICT (schema)"
                                        + " DO UPDATE SET version = excluded.version")) {
            statement.setString(1, schema);
            statement.setInt(2, version);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the schema's version cannot be noted", e);
        }
    }
}
