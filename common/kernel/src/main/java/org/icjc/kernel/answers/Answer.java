package org.icjc.kernel.answers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.icjc.kernel.taxonomy.Cefr;

/**
 * One answer. Absent from {@link Answers} means "not answered"; {@link None} is the answer "none".
 * {@code toString} never shows content.
 */
public sealed interface Answer {

    /** Free text as typed; never read by the machine. */
    record Text(String value) implements Answer {
        @Override
        public String toString() {
            return "[text]";
        }
    }

    /** One of a closed list, by code: the option's wording in kebab case, {@link Codes#of}. */
    record Choice(String code) implements Answer {
        public Choice {
            code = Codes.of(code);
        }

        @Override
        public String toString() {
            return "[choice]";
        }
    }

    /** Several of a closed list, in the order of rank where the question asks for one. */
    record Choices(List<String> codes) implements Answer {
        public Choices {
            codes = codes.stream().map(Codes::of).distinct().toList();
        }

        @Override
        public String toString() {
            return "[choices]";
        }
    }

    /** A number, as typed. */
    record Number(BigDecimal value) implements Answer {
        @Override
        public String toString() {
            return "[number]";
        }
    }

    /** A day without a time. */
    record Day(LocalDate value) implements Answer {
        @Override
        public String toString() {
            return "[day]";
        }
    }

    /** One or more countries, ISO 3166-1 alpha-2 and XK; a question for one country holds one. */
    record Countries(List<String> alpha2) implements Answer {
        public Countries {
            alpha2 = alpha2.stream().distinct().toList();
        }

        @Override
        public String toString() {
            return "[countries]";
        }
    }

    /** Languages in the order given; a question without a level holds C2. */
    record Languages(List<LanguageLevel> levels) implements Answer {
        public Languages {
            levels = List.copyOf(levels);
        }

        @Override
        public String toString() {
            return "[languages]";
        }
    }

    /** A language (BCP 47) and a level. */
    record LanguageLevel(String tag, Cefr level) {
        @Override
        public String toString() {
            return "[language]";
        }
    }

    /** Yes or no. */
    record YesNo(boolean value) implements Answer {
        @Override
        public String toString() {
            return "[yes or no]";
        }
    }

    /** "None", said: a fact of its own, never an absent answer. */
    record None() implements Answer {}
}
