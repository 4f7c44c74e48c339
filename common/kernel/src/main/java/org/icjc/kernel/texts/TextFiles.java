package org.icjc.kernel.texts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads {@code org/icjc/<module>/messages_<language>.properties} of every module. */
final class TextFiles {
    private TextFiles() {}

    static Map<Locale, Map<String, String>> read() {
        Map<Locale, Map<String, String>> all = new HashMap<>();
        for (Locale locale : Languages.ALL) all.put(locale, read(locale));
        return all;
    }

    private static Map<String, String> read(Locale locale) {
        Map<String, String> texts = new HashMap<>();
        String pattern = "classpath*:org/icjc/*/messages_" + locale.getLanguage() + ".properties";
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern))
                add(texts, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }

    private static void add(Map<String, String> texts, Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        for (String key : properties.stringPropertyNames())
            if (texts.put(key, properties.getProperty(key)) != null)
                throw new IllegalStateException("two modules have a text for " + key);
    }
}
