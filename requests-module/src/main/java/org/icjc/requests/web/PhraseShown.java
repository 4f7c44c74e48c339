package org.icjc.requests.web;

import java.util.Locale;
import org.icjc.kernel.texts.Languages;
import org.icjc.kernel.web.Reader;
import org.icjc.requests.access.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A phrase for one reader: the program's words in the reader's language, somebody's own words as
 * they were written.
 *
 * @param written whether somebody wrote it
 * @param lang of the words, BCP 47; null where it is the reader's, or not known
 * @param dir of the words; "auto" where their language is not known
 * @param note says the language, where it is another than the reader's
 */
public record PhraseShown(
        String text, boolean written, @Nullable String lang, String dir, @Nullable String note) {

    public static PhraseShown of(Phrase phrase, Reader reader) {
        return switch (phrase) {
            case Phrase.Word(String key) -> word(key, reader);
            case Phrase.Spoken(String tag, String level) ->
                    plain((language(tag, reader) + " " + level).strip());
            case Phrase.Written(String text, String language) -> written(text, language, reader);
        };
    }

    // What was sealed under a key of an older program is still told, by the code itself.
    private static PhraseShown word(String key, Reader reader) {
        return plain(
                reader.texts().has(reader.locale(), key)
                        ? reader.text(key)
                        : key.substring(key.lastIndexOf('.') + 1));
    }

    private static PhraseShown plain(String text) {
        return new PhraseShown(text, false, null, "auto", null);
    }

    private static PhraseShown written(String text, String language, Reader reader) {
        if (language.isEmpty()) return new PhraseShown(text, true, null, "auto", null);
        Locale locale = Locale.forLanguageTag(language);
        boolean own = locale.getLanguage().equals(reader.locale().getLanguage());
        return new PhraseShown(
                text,
                true,
                language,
                Languages.direction(locale),
                own
                        ? null
                        : reader.text(
                                "interest.in-language", "language", language(language, reader)));
    }

    private static String language(String tag, Reader reader) {
        return reader.texts().language(reader.locale(), tag);
    }

    @Override
    public String toString() {
        return "[confidential]";
    }
}
