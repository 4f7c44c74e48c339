package org.icjc.site.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.icjc.kernel.texts.Texts;

/** The names of the kinds of support as the forms and the desk know them. */
final class SupportNames {
    private static final Texts TEXTS = Texts.load();

    private SupportNames() {}

    static List<String> in(Locale locale) {
        return Stream.of(
                        "workshop",
                        "retreat",
                        "comparative",
                        "memorandum",
                        "drafting",
                        "mentoring",
                        "visit",
                        "moot",
                        "trainers",
                        "curriculum",
                        "guide",
                        "other")
                .map(name -> TEXTS.text(locale, "support." + name))
                .toList();
    }
}
