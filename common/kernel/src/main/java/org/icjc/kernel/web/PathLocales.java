package org.icjc.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.icjc.kernel.texts.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The reader's language is the one of the path; {@code Locale} parameters of controllers get it.
 */
final class PathLocales implements LocaleResolver {
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return request.getAttribute(LanguagePath.LOCALE) instanceof Locale locale
                ? locale
                : Languages.ENGLISH;
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language stands in the path");
    }
}
