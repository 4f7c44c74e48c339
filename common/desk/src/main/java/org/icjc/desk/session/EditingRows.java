package org.icjc.desk.session;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.icjc.desk.PersonId;
import org.icjc.vault.Context;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.Label;
import org.icjc.vault.PublicKeys;
import org.icjc.vault.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Texts being written, each sealed to its writer alone: to seal, no key of the writer is needed.
 */
@Component
class EditingRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    EditingRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(PersonId person, PublicKeys keys, String place, String text) {
        UUID row = UUID.randomUUID();
        byte[] sealed = Sealing.sealTo(keys, placeOf(row), text.getBytes(StandardCharsets.UTF_8));
        jdbc.sql(
                        "INSERT INTO desk.editing (person, place, id, sealed, saved_at)"
                                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (person, place) DO UPDATE"
                                + " SET id = excluded.id, sealed = excluded.sealed,"
                                + " saved_at = excluded.saved_at")
                .params(
                        person.value(),
                        place,
                        row,
                        sealed,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    Optional<String> read(PersonId person, KeyPairs keys, String place) {
        return jdbc.sql("SELECT id, sealed FROM desk.editing WHERE person = ? AND place = ?")
                .params(person.value(), place)
                .query((row, _) ->
                        Sealing.openWith(
                                keys,
                                placeOf(row.getObject("id", UUID.class)),
                                row.getBytes("sealed")))
                .optional()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    void delete(PersonId person, String place) {
        jdbc.sql("DELETE FROM desk.editing WHERE person = ? AND place = ?")
                .params(person.value(), place)
                .update();
    }

    private static Context placeOf(UUID row) {
        return Context.apart(Label.EDITING_TEXT, row);
    }
}
