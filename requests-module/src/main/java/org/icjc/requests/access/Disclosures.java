package org.icjc.requests.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;

/** What of the answers may go to a member organisation, by step and consent. */
final class Disclosures {
    /** Who asks and which States are concerned: on it the member's people declare. */
    private static final Set<String> CARD =
            Set.of(
                    "jurisdiction",
                    "icc-body",
                    "institution-code",
                    "institution-name",
                    "icc-situation",
                    "states-concerned",
                    "em-side");

    /** Kept with how the requester is reached, and part of what is needed. */
    static final Set<String> WHERE = Set.of("place", "place.country");

    /** Never leaves the committee, whatever the consent. */
    private static final Set<String> NEVER =
            Set.of(
                    "brief-offer",
                    "never-members",
                    "never-states",
                    "keep-out",
                    "conflicts",
                    "notice-address",
                    "safe-times",
                    "official-mailbox",
                    "number-published",
                    "mandate-check",
                    "mandate-basis",
                    "others-agree",
                    "mention",
                    // A title for oneself, and what the Committee alone acts on.
                    "title",
                    "danger-now",
                    "declare",
                    "consent");

    private Disclosures() {}

    static Answers card(Answers parties) {
        Map<String, Answer> card = new LinkedHashMap<>(parties.byQuestion());
        card.keySet().removeIf(question -> !CARD.contains(stem(question)));
        return new Answers(card);
    }

    static Answers rest(
            Set<ConsentScope> scope, Answers parties, Answers content, Answers identity) {
        Map<String, Answer> rest = new LinkedHashMap<>();
        if (scope.contains(ConsentScope.PARTIES)) rest.putAll(parties.byQuestion());
        if (scope.contains(ConsentScope.CONTENT)) {
            rest.putAll(content.byQuestion());
            rest.putAll(identity.only(WHERE).byQuestion());
        }
        if (scope.contains(ConsentScope.CONTACT)) {
            rest.putAll(identity.byQuestion());
            if (!scope.contains(ConsentScope.CONTENT)) rest.keySet().removeAll(WHERE);
        }
        rest.keySet().removeIf(question -> NEVER.contains(stem(question)));
        return new Answers(rest);
    }

    private static String stem(String question) {
        int dot = question.indexOf('.');
        return dot < 0 ? question : question.substring(0, dot);
    }
}
