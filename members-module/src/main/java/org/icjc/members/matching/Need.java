package org.icjc.members.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.icjc.kernel.answers.Answer.LanguageLevel;
import org.icjc.kernel.taxonomy.Audience;
import org.icjc.kernel.taxonomy.Jurisdiction;
import org.icjc.kernel.taxonomy.LegalMix;
import org.icjc.kernel.taxonomy.PractitionerKind;
import org.icjc.kernel.taxonomy.SupportType;
import org.icjc.kernel.taxonomy.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for, read from its answers by {@link NeedReader}. What is null or empty is
 * not asked: its criterion is left out and its weight falls away.
 *
 * @param wanted functions wanted, one entry for each audience, host, role or function
 * @param rank the seniority wanted, 1 to 3
 * @param days days of work in a row, at least 1
 * @param modes in person, remote, both of them, or on paper; empty: not asked
 * @param place ISO code of the place, null: not given
 * @param jurisdiction the row of a national asker; null for an international one, and for a place
 *     without a row
 */
public record Need(
        SupportType type,
        Topics topics,
        Law law,
        Languages languages,
        List<Wanted> wanted,
        @Nullable Integer rank,
        int days,
        When when,
        List<Mode> modes,
        @Nullable String place,
        @Nullable Jurisdiction jurisdiction) {

    public Need {
        wanted = List.copyOf(wanted);
        modes = List.copyOf(modes);
    }

    /** Topics by group; themes in the order of their rank. */
    public record Topics(
            List<Topic> themes, List<Topic> crimes, List<Topic> stages, List<Topic> own) {

        /** All, in the order in which changes are tried: themes, crimes, stages, own list. */
        List<Topic> all() {
            return Stream.of(themes, crimes, stages, own).flatMap(List::stream).toList();
        }
    }

    /** The legal traditions of the request; {@code mix} is null exactly if the mode is ANY. */
    public record Law(TraditionMode mode, @Nullable LegalMix mix) {

        public static final Law NOT_ASKED = new Law(TraditionMode.ANY, null);
    }

    /**
     * Languages asked, with the level at which participants follow.
     *
     * @param need level that the work takes, 1 (A1) to 6 (C2)
     * @param bridgeOffered the asker brings interpretation or translation
     * @param noInterpreter the asker excludes interpreters
     */
    public record Languages(
            Register register,
            int need,
            List<LanguageLevel> asked,
            boolean bridgeOffered,
            boolean noInterpreter) {

        /** A written product: nobody has to follow a talk. */
        boolean isProduct() {
            return register == Register.WRITE;
        }
    }

    /** Whom the support is to bring: peers of an audience, or one function alone. */
    public sealed interface Wanted {

        /** Peers of an audience. */
        record PeersOf(Audience audience) implements Wanted {}

        /** One function: a host, a role, the asker's own. */
        record Function(PractitionerKind kind) implements Wanted {}
    }

    /** When it is to happen. */
    public sealed interface When {

        /** No date. */
        record Whenever() implements When {}

        /** From that day on. */
        record On(LocalDate day) implements When {}

        /** In the 90 days from that day on. */
        record From(LocalDate day) implements When {}
    }

    @Override
    public String toString() {
        return "[need]";
    }
}
