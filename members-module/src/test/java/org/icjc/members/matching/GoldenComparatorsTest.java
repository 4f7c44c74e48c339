package org.icjc.members.matching;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.icjc.kernel.taxonomy.Jurisdiction;
import org.icjc.kernel.taxonomy.Jurisdictions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Comparators and the figures of fair load against the golden vectors. */
class GoldenComparatorsTest {

    @Test
    void the_nearest_and_the_contrasting_jurisdictions_are_the_golden_ones() {
        var compared = new Compared("comparators");
        for (var golden : Golden.FILE.get("comparators").properties()) {
            Jurisdiction own = Golden.PLACES.find(golden.getKey()).orElseThrow();
            var comparators =
                    new Comparators(
                            Golden.TABLES,
                            own,
                            Jurisdictions.sovereign(),
                            Set.of(),
                            Golden.MEMBERS);
            same(compared, comparators.nearest(), golden.getValue().get("nearest"));
            same(compared, comparators.contrasting(), golden.getValue().get("contrasting"));
        }
        compared.report(400);
    }

    private static void same(Compared compared, List<Comparators.Row> rows, JsonNode golden) {
        for (int i = 0; i < golden.size(); i++) {
            Comparators.Row row = rows.get(i);
            JsonNode expected = golden.get(i);
            String where = expected.get("code").asString();
            compared.same(where, row.place().alpha2(), where);
            compared.same(where, row.score(), expected.get("score").asInt());
            compared.same(where, row.similarity(), expected.get("tradition").asInt());
            compared.same(where, row.language(), expected.get("language").asInt());
            compared.same(where, row.area(), expected.get("region").asInt());
            compared.same(
                    where,
                    row.place().rome().status().name().toLowerCase(Locale.ROOT),
                    expected.get("rome").asString());
            compared.same(
                    where, row.place().confidence().name(), expected.get("confidence").asString());
            compared.same(where, row.members(), expected.get("members").asInt());
        }
    }

    @Test
    void load_is_as_fair_as_the_golden_file_says() {
        var compared = new Compared("fair load");
        FairLoad load = FairLoad.of(Golden.MEMBERS, Golden.TODAY);
        JsonNode golden = Golden.FILE.get("load");
        compared.same("gini", load.giniOffers(), golden.get("giniOffers").asInt());
        compared.same("gini", load.giniAcceptances(), golden.get("giniAcceptances").asInt());
        compared.same("share", load.minShare(), golden.get("minShare").asInt());
        compared.same("wait", load.longestWaitDays(), golden.get("longestWaitDays").asLong());
        compared.same("members", load.members(), golden.get("members").asInt());
        compared.same("offers", load.offers(), golden.get("offers").asLong());
        compared.same("places", load.places(), golden.get("places").asLong());
        compared.same("never", load.neverAsked(), golden.get("notAskedIn12Months").asLong());
        compared.report(8);
    }
}
