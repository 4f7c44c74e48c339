package org.icjc.members.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.taxonomy.IccBodies;
import org.icjc.kernel.taxonomy.IccBody;
import org.icjc.kernel.taxonomy.Institution;
import org.icjc.kernel.taxonomy.Institutions;

/** Reads from the answers with use K what a conflict check needs. */
public final class PartiesReader {

    private PartiesReader() {}

    /** The parties; situations, further names and the matter are added by the conflict officer. */
    public static Parties read(Answers answers) {
        return new Parties(
                answers.country("jurisdiction").orElse(null),
                answers.countries("states-concerned"),
                institutions(answers),
                List.of(),
                names(answers),
                Set.copyOf(answers.choices("never-members")),
                Set.copyOf(answers.countries("never-states")),
                answers.choice("em-side").filter(side -> !side.equals("none")).orElse(null),
                null);
    }

    /** By the codes of the tables: a body of the ICC stands for the Court too. */
    private static List<String> institutions(Answers answers) {
        var codes = new ArrayList<String>();
        answers.choice("icc-body")
                .ifPresent(body -> {
                    codes.add("ICC");
                    codes.add(IccBodies.find(body).map(IccBody::code).orElse(body));
                });
        answers.choice("institution-code")
                .ifPresent(code ->
                        codes.add(Institutions.find(code).map(Institution::code).orElse(code)));
        return codes.stream().distinct().toList();
    }

    private static List<String> names(Answers answers) {
        return Stream.of("institution-name", "institution-code.name")
                .flatMap(question -> answers.text(question).stream())
                .toList();
    }
}
