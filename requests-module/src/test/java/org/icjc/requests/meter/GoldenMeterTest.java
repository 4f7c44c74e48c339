package org.icjc.requests.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.icjc.kernel.taxonomy.Confidence;
import org.icjc.kernel.taxonomy.Jurisdiction;
import org.icjc.kernel.taxonomy.Jurisdictions;
import org.icjc.kernel.taxonomy.LegalMix;
import org.icjc.kernel.taxonomy.RomeStatus;
import org.icjc.kernel.taxonomy.Tradition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The meter against the golden vectors: every figure, no tolerance. */
class GoldenMeterTest {

    private static final JsonNode GOLDEN =
            JsonMapper.builder()
                    .build()
                    .readTree(
                            GoldenMeterTest.class.getResourceAsStream(
                                    "/golden/matching-golden.json"));
    private static final JsonNode METER = GOLDEN.get("meter");
    private static final Meter THE_METER = Meter.standard();

    private int compared;

    private void same(@Nullable Object actual, @Nullable Object expected) {
        assertThat(actual).isEqualTo(expected);
        compared++;
    }

    private void report(String what) {
        System.out.println("golden: " + what + ": " + compared + " figures compared");
        assertThat(compared).isPositive();
    }

    @Test
    void the_meter_counts_196_states_in_sixteen_steps() {
        same(Jurisdictions.sovereign().size(), METER.get("states").asInt());
        List<String> area = List.of("int", "sub", "reg", "world");
        for (JsonNode golden : METER.get("steps").values()) {
            Step step = Step.ALL.get(golden.get("step").asInt());
            same(area.get(step.area().ordinal()), golden.get("area").asString());
            same(step.languageShown(), golden.get("languageShown").asBoolean());
            same(step.traditionShown(), golden.get("traditionShown").asBoolean());
        }
        report("meter steps");
    }

    @Test
    void every_state_and_court_language_has_the_display_of_the_golden_file() {
        for (var golden : METER.get("display").properties()) {
            String[] pair = golden.getKey().split(":", 2);
            Placed placed = partition().display(state(pair[0]), pair[1]).orElseThrow();
            same(code(placed), golden.getValue().asString());
        }
        same(compared, 262);
        report("meter displays by court language");
    }

    @Test
    void every_state_has_the_golden_display_for_languages_its_courts_do_not_use() {
        for (var golden : METER.get("displayOther").properties()) {
            Placed placed = partition().displayOther(state(golden.getKey())).orElseThrow();
            same(code(placed), golden.getValue().asString());
        }
        same(compared, 196);
        report("meter displays for other languages");
    }

    @Test
    void the_classes_are_those_of_the_golden_file() {
        sameClasses(partition().classes(), METER.get("classes"));
        sameClasses(partition().otherClasses(), METER.get("classesOther"));
        report("meter classes");
    }

    private void sameClasses(Map<Shown, TreeSet<String>> actual, JsonNode golden) {
        var byCode = new TreeMap<String, List<String>>();
        actual.forEach((shown, states) -> byCode.put(shown.code(), List.copyOf(states)));
        var expected = new TreeMap<String, List<String>>();
        golden.properties()
                .forEach(entry -> expected.put(entry.getKey(), strings(entry.getValue())));
        same(byCode.keySet(), expected.keySet());
        expected.forEach((shown, states) -> same(byCode.get(shown), states));
    }

    @Test
    void every_case_reads_as_in_the_golden_file() {
        for (JsonNode golden : METER.get("cases").values()) {
            Reading reading = THE_METER.read(asker(golden), golden.get("rarePairs").asInt());
            JsonNode result = golden.get("result");
            same(reading.step(), result.get("step").asInt());
            same(
                    reading.shown().code(),
                    result.get("area").asString()
                            + " "
                            + result.get("language").asString()
                            + " "
                            + result.get("tradition").asString());
            var lines = new ArrayList<Reading.Line>();
            result.get("lines")
                    .values()
                    .forEach(line ->
                            lines.add(
                                    new Reading.Line(line.get(0).asString(), line.get(1).asInt())));
            same(reading.lines(), lines);
            same(reading.forward(), result.get("forward").asInt());
            same(List.copyOf(reading.cls()), strings(result.get("cls")));
            same(reading.cls().size(), result.get("classSize").asInt());
            same(reading.fits(), result.get("fits").asInt());
            same(reading.floor(), result.get("floor").asInt());
            same(reading.ok(), result.get("ok").asBoolean());
            JsonNode wider = result.get("widerReading");
            same(
                    reading.widerReading().isPresent() ? reading.widerReading().getAsInt() : null,
                    wider.isNull() ? null : wider.asInt());
        }
        report("meter cases");
    }

    @Test
    void the_worked_example_holds_16_then_8_then_8() {
        Reading reading = THE_METER.read(asker(METER.get("cases").get(0)), 0);
        List<Integer> lines = reading.lines().stream().map(Reading.Line::states).toList();
        same(
                lines,
                METER.get("workedExampleLines").values().stream().map(JsonNode::asInt).toList());
        report("meter worked example");
    }

    @Test
    void two_briefs_of_one_authority_are_metered_together() {
        for (JsonNode golden : METER.get("pairs").values()) {
            int linked =
                    THE_METER.linked(
                            THE_METER.read(asker(golden.get("first")), 0),
                            THE_METER.read(asker(golden.get("second")), 0));
            same(linked, golden.get("linked").asInt());
            same(linked >= 5, golden.get("ok").asBoolean());
        }
        report("meter pairs of briefs");
    }

    /** Two briefs of one State in two of its court languages, shown differently. */
    private record Two(int linked, String state, String first, String second) {}

    @Test
    void the_worst_pairs_are_those_of_the_golden_file() {
        var pairs = new ArrayList<Two>();
        for (Jurisdiction state : Jurisdictions.sovereign()) {
            List<Reading> readings =
                    state.courtLanguages().stream()
                            .map(tag -> new Asker.National(state, List.of(tag), null))
                            .map(asker -> THE_METER.read(asker, 0))
                            .sorted(Comparator.comparing(reading -> reading.shown().code()))
                            .toList();
            for (int i = 0; i < readings.size(); i++) {
                for (int j = i + 1; j < readings.size(); j++) {
                    Reading a = readings.get(i);
                    Reading b = readings.get(j);
                    if (!a.shown().equals(b.shown())) {
                        pairs.add(
                                new Two(
                                        THE_METER.linked(a, b),
                                        state.alpha2(),
                                        a.shown().code(),
                                        b.shown().code()));
                    }
                }
            }
        }
        JsonNode golden = METER.get("worstPairs");
        List<Two> distinct = pairs.stream().distinct().toList();
        List<Two> under = distinct.stream().filter(two -> two.linked() < 5).toList();
        same(distinct.size(), golden.get("pairs").asInt());
        same(under.size(), golden.get("underFive").asInt());
        same(under.stream().map(Two::state).distinct().count(), golden.get("states").asLong());
        List<Two> smallest =
                under.stream()
                        .sorted(
                                Comparator.comparingInt(Two::linked)
                                        .thenComparing(Two::state)
                                        .thenComparing(Two::first))
                        .limit(golden.get("smallest").size())
                        .toList();
        for (int i = 0; i < smallest.size(); i++) {
            JsonNode expected = golden.get("smallest").get(i);
            same(
                    smallest.get(i),
                    new Two(
                            expected.get("linked").asInt(),
                            expected.get("state").asString(),
                            expected.get("first").asString(),
                            expected.get("second").asString()));
        }
        report("meter worst pairs");
    }

    @Test
    void the_literal_rule_of_the_smallest_region_where_five_fit_would_leak() {
        var displays = new LinkedHashMap<String, TreeSet<String>>();
        var pairs = new LinkedHashMap<String, Integer>();
        for (Jurisdiction state : Jurisdictions.sovereign()) {
            for (String language : state.courtLanguages()) {
                String shown = literally(state, language).code();
                displays.computeIfAbsent(shown, key -> new TreeSet<>()).add(state.alpha2());
                pairs.merge(shown, 1, Integer::sum);
            }
        }
        JsonNode golden = METER.get("literalRule");
        Set<String> under = new LinkedHashSet<>();
        displays.forEach((shown, states) -> {
            if (states.size() < 5) {
                under.add(shown);
            }
        });
        same(displays.size(), golden.get("displays").asInt());
        same(under.size(), golden.get("underFive").asInt());
        same(under.stream().mapToInt(pairs::get).sum(), golden.get("pairsUnderFive").asInt());
        SortedSet<String> states = new TreeSet<>();
        under.forEach(shown -> states.addAll(displays.get(shown)));
        same(states.size(), golden.get("statesUnderFive").asInt());
        for (JsonNode small : golden.get("smallest").values()) {
            same(
                    List.copyOf(displays.get(small.get("shown").asString())),
                    strings(small.get("fits")));
        }
        report("meter literal rule");
    }

    private static Shown literally(Jurisdiction state, String language) {
        for (Step step : Step.ALL) {
            Shown shown = step.show(state, language);
            long fit =
                    Jurisdictions.sovereign().stream()
                            .filter(shown::fitsArea)
                            .filter(shown::fitsLanguage)
                            .filter(other ->
                                    shown.tradition() == null
                                            || MainTradition.of(other.criminal())
                                                    .equals(shown.tradition()))
                            .count();
            if (fit >= 5) {
                return shown;
            }
        }
        return Shown.NOTHING;
    }

    @Test
    void floors_of_ten_and_twenty_leave_nobody_over_either() {
        for (int floor : List.of(5, 10, 20)) {
            Partition partition = THE_METER.partition(floor);
            for (Jurisdiction state : Jurisdictions.sovereign()) {
                for (String language : state.courtLanguages()) {
                    Shown shown = partition.display(state, language).orElseThrow().shown();
                    assertThat(partition.strictClassOf(shown)).hasSizeGreaterThanOrEqualTo(floor);
                    compared++;
                }
            }
        }
        report("meter floors");
    }

    private static Partition partition() {
        return THE_METER.partition(5);
    }

    private static Jurisdiction state(String code) {
        return Jurisdictions.find(code).orElseThrow();
    }

    private static String code(Placed placed) {
        return placed.step().number() + " " + placed.shown().code();
    }

    private static Asker.National asker(JsonNode node) {
        String code = node.get("jurisdiction").asString();
        JsonNode tradition = node.get("tradition");
        return new Asker.National(
                Jurisdictions.find(code).orElseGet(() -> invented(code)),
                strings(node.get("languages")),
                tradition == null ? null : tradition.asString());
    }

    private static Jurisdiction invented(String code) {
        JsonNode row = GOLDEN.get("jurisdictions").get(code);
        return new Jurisdiction(
                code,
                code + "X",
                "999",
                row.get("m49_sub").asString(),
                row.get("m49_int").asString().isEmpty() ? null : row.get("m49_int").asString(),
                null,
                mix(row.get("traditions").asString()),
                row.get("criminal").asString().isEmpty()
                        ? null
                        : mix(row.get("criminal").asString()),
                Confidence.valueOf(row.get("confidence").asString()),
                List.of(row.get("court_languages").asString().split(" ", -1)),
                new Jurisdiction.Rome(RomeStatus.PARTY, null, null, null),
                new Jurisdiction.Basis("invented", "invented"),
                code);
    }

    private static LegalMix mix(String text) {
        var shares = new LinkedHashMap<Tradition, Integer>();
        for (String part : text.split(";", -1)) {
            String[] share = part.split(":", -1);
            shares.put(
                    Tradition.valueOf(share[0].toUpperCase(java.util.Locale.ROOT)),
                    new java.math.BigDecimal(share[1]).movePointRight(2).intValueExact());
        }
        return LegalMix.of(shares);
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
    }
}
