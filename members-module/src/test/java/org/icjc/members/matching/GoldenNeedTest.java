package org.icjc.members.matching;

import java.util.ArrayList;
import java.util.List;
import org.icjc.kernel.answers.Answer.LanguageLevel;
import org.icjc.kernel.taxonomy.Audience;
import org.icjc.kernel.taxonomy.Coded;
import org.icjc.kernel.taxonomy.LegalMix;
import org.icjc.kernel.taxonomy.PractitionerKind;
import org.icjc.kernel.taxonomy.Topic;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The golden requests' answers, read by the same code as real ones, give the golden criteria and
 * parties.
 */
class GoldenNeedTest {

    @Test
    void answers_are_read_as_the_golden_criteria() {
        var compared = new Compared("criteria read from answers");
        for (JsonNode request : Golden.FILE.get("requests").values()) {
            Need need =
                    NeedReader.read(
                            Golden.answers(request.get("answers")), Golden.TABLES, Golden.PLACES);
            JsonNode golden = request.get("criteria");
            compared.same("type", need.type().code(), request.get("type").asString());
            compared.same(
                    "jurisdiction",
                    need.jurisdiction() == null ? null : need.jurisdiction().alpha2(),
                    Golden.said(golden.get("jurisdiction"), JsonNode::asString));
            compared.same(
                    "place", need.place(), Golden.said(golden.get("place"), JsonNode::asString));
            compared.same("topics", need.topics(), topics(golden.get("topics")));
            compared.same("mode", need.law().mode().name(), golden.get("traditionMode").asString());
            compared.same(
                    "law",
                    need.law().mix(),
                    Golden.<LegalMix>said(golden.get("traditions"), Golden::mix));
            compared.same("languages", need.languages(), languages(golden));
            compared.same("wanted", need.wanted(), wanted(golden));
            compared.same("rank", need.rank(), Golden.said(golden.get("rank"), JsonNode::asInt));
            compared.same("days", need.days(), golden.get("days").asInt());
            compared.same("when", need.when(), when(golden.get("when")));
            compared.same("modes", need.modes(), modes(golden.get("format").asString()));
        }
        compared.report(36);
    }

    private static Need.Topics topics(JsonNode node) {
        return new Need.Topics(
                topics(node, "themes"),
                topics(node, "crimes"),
                topics(node, "stages"),
                topics(node, "specific"));
    }

    private static List<Topic> topics(JsonNode node, String group) {
        return Golden.list(node.path(group), code -> Topic.find(code.asString()).orElseThrow());
    }

    static Need.Languages languages(JsonNode node) {
        List<LanguageLevel> asked = Golden.languageLevels(node.get("languages"));
        return new Need.Languages(
                Register.of(node.get("register").asString()),
                node.get("need").asInt(),
                asked,
                node.get("bridgeOffered").asBoolean(),
                node.get("noInterpreter").asBoolean());
    }

    private static List<Need.Wanted> wanted(JsonNode node) {
        var wanted = new ArrayList<Need.Wanted>();
        for (JsonNode code : node.get("audience").values()) {
            wanted.add(new Need.Wanted.PeersOf(code(Audience.class, code)));
        }
        for (JsonNode code : node.path("extraKinds").values()) {
            wanted.add(new Need.Wanted.Function(code(PractitionerKind.class, code)));
        }
        return wanted;
    }

    private static <E extends Enum<E> & Coded> E code(Class<E> type, JsonNode code) {
        return Golden.code(type, code.asString());
    }

    static Need.When when(JsonNode node) {
        return switch (node.get("kind").asString()) {
            case "fixed" -> new Need.When.On(day(node));
            case "period" -> new Need.When.From(day(node));
            default -> new Need.When.Whenever();
        };
    }

    private static java.time.LocalDate day(JsonNode node) {
        return java.time.LocalDate.parse(node.get("date").asString());
    }

    private static List<Mode> modes(String format) {
        return switch (format) {
            case "in-person" -> List.of(Mode.IN_PERSON);
            case "both" -> List.of(Mode.IN_PERSON, Mode.REMOTE);
            case "paper" -> List.of(Mode.PAPER);
            default -> List.of();
        };
    }

    @Test
    void answers_are_read_as_the_golden_parties() {
        var compared = new Compared("parties read from answers");
        for (JsonNode request : Golden.FILE.get("requests").values()) {
            Parties parties = PartiesReader.read(Golden.answers(request.get("answers")));
            JsonNode golden = request.get("parties");
            compared.same(
                    "jurisdiction",
                    parties.jurisdiction(),
                    Golden.said(golden.get("jurisdiction"), JsonNode::asString));
            same(compared, parties.statesConcerned(), golden.get("statesConcerned"));
            same(compared, parties.institutions(), golden.get("institutions"));
            same(compared, parties.situations(), golden.get("situations"));
            same(compared, parties.names(), golden.get("names"));
            same(compared, List.copyOf(parties.neverMembers()), golden.get("neverMembers"));
            same(compared, List.copyOf(parties.neverStates()), golden.get("neverStates"));
        }
        compared.report(21);
    }

    private static void same(Compared compared, List<String> actual, JsonNode golden) {
        compared.same("list", actual, Golden.strings(golden));
    }
}
