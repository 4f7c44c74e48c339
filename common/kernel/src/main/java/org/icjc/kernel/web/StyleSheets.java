package org.icjc.kernel.web;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The style sheets and the icon, read once at start. Own code and not Spring's resource handler,
 * because files of a reproducible jar all bear one date: a browser would keep yesterday's sheet.
 */
@Controller
public class StyleSheets {
    private static final String PLACE = "META-INF/resources/style/";
    private static final Map<String, MediaType> KINDS =
            Map.of(
                    "css", MediaType.parseMediaType("text/css;charset=utf-8"),
                    "svg", MediaType.parseMediaType("image/svg+xml"));

    private record Sheet(byte[] bytes, String tag, MediaType kind) {}

    private final Map<String, Sheet> sheets = new HashMap<>();

    StyleSheets() throws IOException {
        for (Map.Entry<String, MediaType> kind : KINDS.entrySet())
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:" + PLACE + "*." + kind.getKey())) {
                byte[] bytes = file.getContentAsByteArray();
                sheets.put(
                        String.valueOf(file.getFilename()),
                        new Sheet(bytes, ContentTag.of(bytes), kind.getValue()));
            }
    }

    /** The address of a sheet, which changes with what it says. */
    public String address(String name) {
        return "/style/" + name + "?v=" + known(name).tag();
    }

    @GetMapping("/style/{name}")
    ResponseEntity<byte[]> sheet(
            @PathVariable String name, @RequestParam(required = false) @Nullable String v) {
        Sheet sheet = known(name);
        CacheControl kept =
                sheet.tag().equals(v)
                        ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                        : CacheControl.noCache();
        return ResponseEntity.ok()
                .contentType(sheet.kind())
                .eTag(sheet.tag())
                .cacheControl(kept)
                .body(sheet.bytes());
    }

    private Sheet known(String name) {
        Sheet sheet = sheets.get(name);
        if (sheet == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return sheet;
    }
}
