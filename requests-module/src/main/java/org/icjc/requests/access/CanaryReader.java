package org.icjc.requests.access;

import java.util.UUID;
import org.icjc.desk.roster.Canary;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.answers.AnswersJson;
import org.icjc.kernel.keyvault.Keyvault;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.RequestId;
import org.icjc.vault.Compartment;
import org.icjc.vault.Context;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.Label;
import org.icjc.vault.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens a canary request as its canary person; no other request can be reached from here. */
@Component
@OnPart(Part.WORKER)
public class CanaryReader {
    private final JdbcClient jdbc;
    private final Keyvault keyvault;
    private final Canary canary;

    CanaryReader(JdbcClient jdbc, Keyvault keyvault, Canary canary) {
        this.jdbc = jdbc;
        this.keyvault = keyvault;
        this.canary = canary;
    }

    private record Found(GrantRow grant, byte[] content) {
        @Override
        public String toString() {
            return "[sealed]";
        }
    }

    /**
     * The content, through grant, shred key and the canary's own key.
     *
     * @throws RuntimeException if any of them does not open
     */
    public Answers content(RequestId request) {
        Found found =
                jdbc.sql("SELECT * FROM requests.canary_grant(?)")
                        .param(request.value())
                        .query((row, _) ->
                                new Found(
                                        new GrantRow(
                                                row.getObject("grant_id", UUID.class),
                                                request.value(),
                                                null,
                                                row.getObject("recipient", UUID.class),
                                                row.getString("compartments"),
                                                row.getInt("key_version"),
                                                row.getLong("roster_epoch"),
                                                row.getBytes("blob")),
                                        row.getBytes("content_sealed")))
                        .single();
        byte[] shredKey = keyvault.find(found.grant().id()).orElseThrow();
        KeyPairs keys = canary.keys();
        try {
            return AnswersJson.read(
                    Sealing.open(
                            KeyRing.of(found.grant().open(keys, shredKey), Compartment.CONTENT),
                            Context.of(
                                    Label.CONTENT,
                                    request.value(),
                                    request.value(),
                                    Compartment.CONTENT),
                            found.content()));
        } finally {
            keys.destroy();
        }
    }

    /** Takes the canary away, its keys first. */
    public void remove(RequestId request) {
        keyvault.destroyRequest(request.value());
        jdbc.sql("SELECT requests.remove_canary(?)")
                .param(request.value())
                .query((_, _) -> true)
                .single();
    }
}
