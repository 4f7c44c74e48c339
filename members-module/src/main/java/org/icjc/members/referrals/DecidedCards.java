package org.icjc.members.referrals;

import java.nio.charset.StandardCharsets;
import org.icjc.kernel.json.ForgetfulJson;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.members.ReferralId;
import org.icjc.members.matching.MatchCard;
import org.icjc.members.matching.Score;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.SealedFacts;
import org.icjc.vault.Compartment;
import org.icjc.vault.Label;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The cards as decided, sealed under NOTES, with the reason for going past a rule. */
@Component
@OnPart(Part.DESK)
class DecidedCards {
    private static final JsonMapper JSON = ForgetfulJson.mapper();

    private final SealedFacts facts;

    DecidedCards(SealedFacts facts) {
        this.facts = facts;
    }

    void add(RequestId request, ReferralId referral, MatchCard card, String inSpiteOf) {
        ObjectNode root =
                facts.get(request, Compartment.NOTES, Label.MATCH_CARD)
                        .map(bytes -> (ObjectNode) JSON.readTree(bytes))
                        .orElseGet(() -> JSON.createObjectNode().put("version", 1));
        ObjectNode row =
                root.withArray("cards")
                        .addObject()
                        .put("referral", referral.value().toString())
                        .put("member", card.member())
                        .put("group", card.group().name())
                        .put("tables", card.tablesVersion())
                        .put("seed", card.seed());
        ObjectNode rules = row.putObject("rules");
        card.rules().forEach((rule, result) -> rules.put(rule.code(), result.messageKey(rule)));
        Score score = card.score();
        if (score != null) {
            row.put("total", score.total());
            ObjectNode values = row.putObject("values");
            score.values().forEach((criterion, value) -> values.put(criterion.code(), value));
        }
        if (!inSpiteOf.isBlank()) row.put("inSpiteOf", inSpiteOf);
        facts.put(
                request,
                Compartment.NOTES,
                Label.MATCH_CARD,
                JSON.writeValueAsString(root).getBytes(StandardCharsets.UTF_8));
    }
}
