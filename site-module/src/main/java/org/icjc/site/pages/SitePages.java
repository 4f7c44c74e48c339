package org.icjc.site.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.icjc.kernel.texts.Languages;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All pages by address and language. Every page exists in every language, or nothing starts. */
public final class SitePages {
    private static final String PLACE = "classpath:org/icjc/site/pages/";

    private final Map<String, Map<Locale, SitePage>> pages;

    private SitePages(Map<String, Map<Locale, SitePage>> pages) {
        this.pages = pages;
    }

    public static SitePages load() {
        Map<String, Map<Locale, SitePage>> pages = new LinkedHashMap<>();
        for (Locale locale : Languages.ALL)
            for (Resource file : files(locale)) {
                SitePage page = read(locale, file);
                pages.computeIfAbsent(page.matter().permalink(), _ -> new LinkedHashMap<>())
                        .put(locale, page);
            }
        pages.forEach(SitePages::checkLanguages);
        return new SitePages(pages);
    }

    public Set<String> paths() {
        return pages.keySet();
    }

    public Optional<SitePage> find(String path, Locale locale) {
        return Optional.ofNullable(pages.get(path)).map(languages -> languages.get(locale));
    }

    private static Resource[] files(Locale locale) {
        try {
            return new PathMatchingResourcePatternResolver()
                    .getResources(PLACE + locale.getLanguage() + "/*.md");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SitePage read(Locale locale, Resource file) {
        try {
            return SitePage.of(locale, file.getContentAsString(StandardCharsets.UTF_8));
        } catch (PageUnusable e) {
            throw e.in(locale.getLanguage() + "/" + file.getFilename());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkLanguages(String path, Map<Locale, SitePage> languages) {
        if (!languages.keySet().containsAll(Languages.ALL))
            throw new PageUnusable("the page " + path + " does not exist in every language");
    }
}
