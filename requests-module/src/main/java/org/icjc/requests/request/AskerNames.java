package org.icjc.requests.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.taxonomy.IccBodies;
import org.icjc.kernel.taxonomy.IccBody;
import org.icjc.kernel.taxonomy.Institutions;

/**
 * How one asker is named: the State and its people, the institution and the words that only its
 * name has. Such a word in a brief tells who asks, whatever the meter says.
 */
final class AskerNames {
    /** Reason of such a mark. */
    static final String REASON = "own";

    private static final int SHORTEST_STEM = 3;
    private static final int STEM_ALONE = 5;

    private static final List<Locale> LANGUAGES =
            Stream.of("en", "fr", "es", "pt", "ar", "ru", "de").map(Locale::of).toList();

    // What makes a people of a State's name. A closed list, or "Mali" would be in "malicious".
    private static final String ENDINGS =
            "(?:n|an|ian|ean|nian|vian|lese|ese|i|is|ish|ien|ienne|ais|aise|ois|oise|ain|aine|ano"
                    + "|ana|bé|be)";

    private static final Set<String> IN_MANY_STATES =
            words(
                    "republic république república democratic démocratique popular people people’s"
                            + " central south north east west southern northern eastern western sud nord"
                            + " islands island îles saint united states kingdom état états unis african africana"
                            + " africaine arab arabe federation federated guinea guinée territories");

    private static final Set<String> IN_MANY_INSTITUTIONS =
            words(
                    """
                    office offices prosecutor prosecutors prosecutor’s prosecuting prosecution prosecutions service
                    services public state national general court courts court’s supreme constitutional appeal appeals
                    high district regional federal republic ministry minister justice department directorate division
                    unit section special specialised specialized crime crimes criminal serious organised organized
                    international law laws legal aid assistance defence defense defender defenders counsel bar
                    association judicial judiciary judge judges magistrates tribunal chamber chambers training academy
                    school institute centre center college university police investigation investigations
                    investigative investigating bureau commission committee council human rights agency authority
                    attorney attorneys bench cell child children youth women family families director head deputy with from that this against humanity genocide witness
                    witnesses victim victims support protection civil military first instance
                    parquet procureur procureurs procureure général générale ministère publique cour cours tribunaux
                    suprême constitutionnelle constitutionnel appel cassation grande haute république nationale école
                    magistrature direction judiciaire pénal pénale droit droits homme affaires bureau pôle spécialisé
                    fiscalía fiscal nación ministerio público corte suprema tribunales poder defensoría república
                    nacional superior escuela
                    staff library registry registries registrar registrars clerk clerks cabinet task force forces team
                    teams programme programmes program programs project projects network networks forum society
                    ministries ministerial secretariat secretary foundation board branch archive archives research
                    studies group working coordination cooperation chief president presidency new joint
                    personnel bibliothèque greffe greffier greffière équipe équipes force forces projet projets réseau
                    société ministères nouveau nouvelle nouveaux conjoint conjointe commun commune groupe travail
                    secrétariat fondation institut faculté université formation recherche études cellule chambre
                    chambres juge juges avocat avocats barreau conseil agence comité enquête enquêtes victimes témoins
                    enfants femmes civile
                    personal biblioteca registro registrador secretario secretaria secretaría gabinete equipo equipos
                    programa programas proyecto proyectos red foro sociedad ministerios nuevo nueva conjunto conjunta
                    fuerza tarea tareas grupo grupos trabajo fundación oficina unidad instituto universidad facultad
                    justicia derecho derechos humanos investigación investigaciones fiscales juez jueces juzgado
                    juzgados tribunal sala salas consejo comisión agencia penal penales víctimas testigos archivo
                    archivos
                    """);

    private static final Pattern WORD = Pattern.compile("[\\p{L}’'-]{4,}|\\p{Lu}{2,}");

    private final List<Pattern> names;
    // Those that name only where they are written like a name.
    private final List<Pattern> words;

    private AskerNames(List<Pattern> names, List<Pattern> words) {
        this.names = names;
        this.words = words;
    }

    static AskerNames of(Answers answers) {
        Stream<Pattern> states =
                answers.country("jurisdiction").stream().flatMap(AskerNames::states);
        Stream<Pattern> whole = institutions(answers).map(name -> named(name.strip()));
        // Not in lines of closed lists: there "French" is the language.
        Stream<Pattern> peoples =
                answers.country("jurisdiction").stream()
                        .flatMap(iso -> Peoples.of(iso).stream())
                        .map(AskerNames::people);
        return new AskerNames(
                Stream.concat(states, Stream.concat(whole, court(answers))).toList(),
                Stream.concat(peoples, institutions(answers).flatMap(AskerNames::telling))
                        .toList());
    }

    private static Set<String> words(String spaced) {
        return Stream.of(spaced.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Pattern> states(String iso) {
        Set<String> whole =
                LANGUAGES.stream()
                        .map(language -> Locale.of("", iso).getDisplayCountry(language))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> parts =
                whole.stream()
                        .flatMap(name -> Stream.of(name.split("[^\\p{L}’'-]+|(?<=\\p{L})-")))
                        .filter(part -> part.length() >= 4)
                        .filter(part -> !IN_MANY_STATES.contains(part.toLowerCase(Locale.ROOT)))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        parts.addAll(whole);
        return parts.stream().map(AskerNames::derived);
    }

    /** The name itself, and what is made of it or of it without its last vowels. */
    private static Pattern derived(String name) {
        String stem = name.replaceFirst("[aeiouyéáó]{1,2}$", "");
        String whole = Pattern.quote(name) + ENDINGS + "?s?";
        if (stem.length() < SHORTEST_STEM) return anyCase(whole);
        String people = ENDINGS + (stem.length() < STEM_ALONE ? "" : "?") + "s?";
        return anyCase(whole + "|" + Pattern.quote(stem) + people);
    }

    private static Pattern anyCase(String words) {
        return Pattern.compile(alone(words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String alone(String words) {
        return "(?<!\\p{L})(?:" + words + ")(?!\\p{L})";
    }

    /** In the requester's own words, or by the row of a list. */
    private static Stream<String> institutions(Answers answers) {
        Stream<String> listed =
                answers.choice("institution-code").flatMap(Institutions::find).stream()
                        .flatMap(row -> Stream.of(row.name(), row.code()));
        Stream<String> written =
                Stream.of("institution-name", "institution-code.name")
                        .map(question -> answers.byQuestion().get(question))
                        .filter(Answer.Text.class::isInstance)
                        .map(answer -> ((Answer.Text) answer).value());
        return Stream.concat(listed, written).filter(name -> !name.isBlank());
    }

    private static Pattern people(String word) {
        return isLetters(word) ? named(word) : anyCase(Pattern.quote(word) + "s?");
    }

    private static boolean isLetters(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Letters that stand for a name count as written: "ICC", not "icc". */
    private static Pattern named(String name) {
        String quoted = Pattern.quote(name);
        return isLetters(name) ? Pattern.compile(alone(quoted)) : anyCase(quoted);
    }

    private static Stream<Pattern> telling(String name) {
        return WORD.matcher(name)
                .results()
                .map(found -> found.group())
                .filter(word -> !IN_MANY_INSTITUTIONS.contains(word.toLowerCase(Locale.ROOT)))
                .map(AskerNames::named);
    }

    private static Stream<Pattern> court(Answers answers) {
        Optional<IccBody> body = answers.choice("icc-body").flatMap(IccBodies::find);
        if (body.isEmpty()) return Stream.empty();
        Stream<String> names =
                Stream.concat(
                        body.get().names().values().stream(),
                        IccBodies.find("ICC").stream()
                                .flatMap(icc -> icc.names().values().stream()));
        return Stream.concat(names, Stream.of(body.get().code(), "ICC", "CPI"))
                .map(AskerNames::named);
    }

    /** In free text: each place where one of them stands, in order, none inside of another. */
    List<Briefs.Mark> in(String text) {
        // A word of a name is written like a name, and so is a people: "the Bench of …" names, "the
        // bench" does not.
        Stream<MatchResult> likeNames =
                found(words, text)
                        .filter(each -> !Character.isLowerCase(text.charAt(each.start())));
        return apart(Stream.concat(found(names, text), likeNames));
    }

    /** In words of closed lists, as lines have them: whole names alone. */
    List<Briefs.Mark> inLine(String text) {
        return apart(found(names, text));
    }

    private static Stream<MatchResult> found(List<Pattern> patterns, String text) {
        return patterns.stream().flatMap(each -> each.matcher(text).results());
    }

    private static List<Briefs.Mark> apart(Stream<MatchResult> found) {
        List<Briefs.Mark> marks =
                found.map(each -> new Briefs.Mark(each.start(), each.end(), REASON))
                        .sorted(
                                Comparator.comparingInt(Briefs.Mark::start)
                                        .thenComparingInt(mark -> -mark.end()))
                        .toList();
        List<Briefs.Mark> apart = new ArrayList<>();
        for (Briefs.Mark mark : marks)
            if (apart.isEmpty() || apart.getLast().end() <= mark.start()) apart.add(mark);
        return apart;
    }
}
