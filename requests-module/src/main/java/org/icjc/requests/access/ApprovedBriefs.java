package org.icjc.requests.access;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.requests.RequestId;
import org.icjc.vault.Compartment;
import org.icjc.vault.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Briefs that their requester approved: exact bytes, believed only with a signature over them. */
@Component
@OnPart(Part.DESK)
public class ApprovedBriefs {
    private final CaseSeals seals;
    private final RequesterIdentity identity;
    private final JdbcClient jdbc;

    ApprovedBriefs(CaseSeals seals, RequesterIdentity identity, JdbcClient jdbc) {
        this.seals = seals;
        this.identity = identity;
        this.jdbc = jdbc;
    }

    /**
     * An approved brief.
     *
     * @param hash SHA-256 of the bytes
     */
    public record Exact(UUID brief, byte[] bytes, byte[] hash, Instant at) {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    private record Row(UUID id, byte @Nullable [] exact, byte @Nullable [] approval) {}

    /**
     * @throws Refused {@code brief.forged} if the signature does not hold for these bytes
     */
    public Optional<Exact> of(RequestId request) {
        return jdbc.sql(
                        "SELECT id, exact_sealed, approval_sealed FROM requests.brief WHERE"
                                + " request_id = ? AND state = 'APPROVED' ORDER BY version DESC"
                                + " LIMIT 1")
                .param(request.value())
                .query((row, _) ->
                        new Row(row.getObject(1, UUID.class), row.getBytes(2), row.getBytes(3)))
                .optional()
                .map(row -> verified(request, row));
    }

    private Exact verified(RequestId request, Row row) {
        if (row.exact() == null || row.approval() == null) throw new Refused("brief.forged");
        byte[] exact = open(request, Label.OFFER, row.id(), row.exact());
        SignedStatement signed =
                SignedStatement.read(open(request, Label.VERIFY, row.id(), row.approval()));
        if (!signed.holds(identity.keysOf(request))) throw new Refused("brief.forged");
        JsonNode fields = signed.fields();
        byte[] hash = Statement.sha256(exact);
        boolean ours =
                fields.path("act").asString().equals("approve-brief")
                        && fields.path("request").asString().equals(request.toString())
                        && fields.path("brief").asString().equals(row.id().toString())
                        && fields.path("sha256").asString().equals(HexFormat.of().formatHex(hash));
        if (!ours) throw new Refused("brief.forged");
        return new Exact(row.id(), exact, hash, Instant.parse(fields.path("at").asString()));
    }

    private byte[] open(RequestId request, Label label, UUID row, byte[] sealed) {
        return seals.open(request, Compartment.CONTENT, label, row, sealed);
    }
}
