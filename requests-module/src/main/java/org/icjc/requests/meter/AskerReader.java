package org.icjc.requests.meter;

import java.util.List;
import java.util.Optional;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.taxonomy.Jurisdiction;
import org.icjc.kernel.taxonomy.Jurisdictions;
import org.icjc.kernel.taxonomy.Tradition;
import org.jspecify.annotations.Nullable;

/** Reads from the answers what the meter has to know. */
public final class AskerReader {

    private AskerReader() {}

    /**
     * Who asks, as the meter sees it; a request without a jurisdiction comes from an international
     * body.
     */
    public static Asker read(Answers answers) {
        Optional<String> country = answers.country("jurisdiction");
        if (country.isEmpty()) {
            return new Asker.International(
                    answers.choice("icc-body")
                            .or(() -> answers.choice("institution-code"))
                            .orElse(null));
        }
        Optional<Jurisdiction> row = country.flatMap(Jurisdictions::find);
        return new Asker.National(
                row.orElse(null),
                answers.languages("languages").stream().map(Answer.LanguageLevel::tag).toList(),
                row.map(place -> tradition(place, answers.choices("traditions"))).orElse(null));
    }

    /**
     * As the table says if not answered, or answered in the table's order; else the one that the
     * requester put first.
     */
    private static @Nullable String tradition(Jurisdiction place, List<String> answered) {
        List<String> table = place.criminal().falling().stream().map(Tradition::code).toList();
        return answered.isEmpty() || answered.equals(table) ? null : answered.getFirst();
    }

    /** The rare pairs of crime and stage among the answers. */
    public static int rarePairs(Answers answers) {
        return RarePairs.count(answers.choices("crimes"), answers.choices("stages"));
    }
}
