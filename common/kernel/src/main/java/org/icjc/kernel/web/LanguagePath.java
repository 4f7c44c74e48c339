package org.icjc.kernel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.icjc.kernel.texts.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * {@code /fr/request} is {@code /request} read in French: takes the prefix off before anything
 * matches a path, so that a controller and a rule of access know one address. Without a prefix a
 * page is English; what the browser prefers never changes what an address shows. Desk and portal
 * have no address under a prefix.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class LanguagePath extends OncePerRequestFilter {
    static final String LOCALE = LanguagePath.class.getName() + ".locale";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Locale> language = languageOf(request.getRequestURI());
        request.setAttribute(LOCALE, language.orElse(Languages.ENGLISH));
        chain.doFilter(
                language.isPresent() ? new InLanguage(request, language.get()) : request, response);
    }

    static Optional<Locale> languageOf(String path) {
        return Languages.ALL.stream()
                .filter(language -> !Languages.prefix(language).isEmpty())
                .filter(language -> isUnder(path, Languages.prefix(language)))
                .filter(language -> !isBehindDoor(path, Languages.prefix(language)))
                .findFirst();
    }

    private static boolean isBehindDoor(String path, String prefix) {
        return Stream.of("/desk", "/portal").anyMatch(door -> isUnder(path, prefix + door));
    }

    private static boolean isUnder(String path, String prefix) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }

    private static final class InLanguage extends HttpServletRequestWrapper {
        private final Locale language;
        private final String prefix;

        InLanguage(HttpServletRequest request, Locale language) {
            super(request);
            this.language = language;
            this.prefix = Languages.prefix(language);
        }

        @Override
        public String getRequestURI() {
            return without(super.getRequestURI());
        }

        @Override
        public StringBuffer getRequestURL() {
            String whole = super.getRequestURL().toString();
            String before = whole.substring(0, whole.length() - super.getRequestURI().length());
            return new StringBuffer(before + getRequestURI());
        }

        @Override
        public String getServletPath() {
            return without(super.getServletPath());
        }

        @Override
        public @Nullable String getPathInfo() {
            String info = super.getPathInfo();
            return info == null ? null : without(info);
        }

        @Override
        public Locale getLocale() {
            return language;
        }

        private String without(String path) {
            if (!isUnder(path, prefix)) return path;
            return path.length() == prefix.length() ? "/" : path.substring(prefix.length());
        }
    }
}
