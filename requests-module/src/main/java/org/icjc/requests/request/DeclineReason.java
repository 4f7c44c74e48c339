package org.icjc.requests.request;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why a request was not accepted, told to the requester with where else to turn. */
public enum DeclineReason {
    NO_MANDATE,
    OUTSIDE_PURPOSE,
    MAY_DO_HARM,
    FAIR_TRIAL,
    COMPLEMENTARITY,
    NO_RESOURCES,
    TOO_FEW_FREE_OF_CONFLICT;

    /** As in the ledger: {@code no-mandate}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static DeclineReason ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What most of those who voted against it named; of several the first of this list. */
    static DeclineReason mostNamed(List<String> codes) {
        return codes.stream()
                .map(DeclineReason::ofCode)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(
                        Map.Entry.<DeclineReason, Long>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<DeclineReason, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(OUTSIDE_PURPOSE);
    }

    /** The key of its sentence in the texts. */
    public String messageKey() {
        return "decline." + code();
    }
}
