package org.icjc.requests.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.icjc.kernel.refusal.Refused;
import org.icjc.vault.PublicKeys;
import tools.jackson.databind.JsonNode;

/** Reads a signed consent, and only that: signature first, then act and ids. */
final class ConsentRecord {
    private ConsentRecord() {}

    static Consent read(SignedStatement signed, PublicKeys requester, UUID request, UUID referral) {
        if (!signed.holds(requester)) throw new Refused("consent.forged");
        JsonNode fields = signed.fields();
        boolean ours =
                fields.path("act").asString().equals("consent")
                        && fields.path("request").asString().equals(request.toString())
                        && fields.path("referral").asString().equals(referral.toString());
        if (!ours) throw new Refused("consent.forged");
        Set<ConsentScope> scope = EnumSet.noneOf(ConsentScope.class);
        fields.path("scope")
                .values()
                .forEach(each -> scope.add(ConsentScope.valueOf(each.asString())));
        return new Consent(
                referral,
                fields.has("member") ? UUID.fromString(fields.path("member").asString()) : null,
                fields.path("sha256").asString(""),
                scope,
                LocalDate.parse(fields.path("until").asString()),
                Instant.parse(fields.path("at").asString()));
    }
}
