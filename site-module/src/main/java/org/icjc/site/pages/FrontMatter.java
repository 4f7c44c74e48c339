package org.icjc.site.pages;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a page says of itself before its text.
 *
 * @param permalink the page's address, without language prefix
 * @param category {@code home} is laid out as the front page, anything else as a page of text
 * @param sharing asks for a way to pass the page on
 * @param comments asks for comments under the page
 * @param more keys this program does not know, kept as they were
 */
public record FrontMatter(
        @JsonProperty(required = true) String title,
        @JsonProperty(required = true) String permalink,
        @Nullable String category,
        boolean sharing,
        boolean comments,
        @JsonAnySetter Map<String, Object> more) {
    // A wish that is not uttered is none.
    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    public FrontMatter {
        more = more == null ? Map.of() : Map.copyOf(new LinkedHashMap<>(more));
    }

    static FrontMatter read(String yaml) {
        try {
            FrontMatter matter = YAML.readValue(yaml, FrontMatter.class);
            matter.check();
            return matter;
        } catch (JacksonException e) {
            throw new PageUnusable("its front matter cannot be read: " + e.getOriginalMessage());
        }
    }

    /** A wish that cannot be met is told at start: to ignore it would be to promise it. */
    private void check() {
        if (!permalink.startsWith("/"))
            throw new PageUnusable("its permalink does not begin with /");
        if (comments) throw new PageUnusable("it asks for comments, and this site has none");
        if (sharing)
            throw new PageUnusable("it asks for sharing, which would need other people's servers");
    }
}
