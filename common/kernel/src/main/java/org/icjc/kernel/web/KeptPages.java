package org.icjc.kernel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.texts.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Answers the plain call for a stable page before anything else runs, with the headers and bytes
 * that its controller would give. A call that asks for more (a query, a range, another condition, a
 * body) and every other address go the whole way.
 */
@Component
@OnPart(Part.SITE)
@Order(Ordered.HIGHEST_PRECEDENCE)
class KeptPages extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final List<String> ASKING_FOR_MORE =
            List.of(
                    "If-Match",
                    "If-Modified-Since",
                    "If-Unmodified-Since",
                    "Range",
                    "Content-Length",
                    "Transfer-Encoding");

    private record Place(StablePages pages, String path, Locale locale) {}

    private final transient Map<String, Place> places = new HashMap<>();
    private final transient Map<String, KeptPage> kept = new ConcurrentHashMap<>();
    private final transient PageRenderer renderer;
    private final transient Clock clock;

    KeptPages(List<StablePages> stable, PageRenderer renderer, Clock clock) {
        for (StablePages pages : stable)
            for (String path : pages.paths())
                for (Locale locale : Languages.ALL)
                    addresses(path, locale)
                            .forEach(
                                    address -> places.put(address, new Place(pages, path, locale)));
        this.renderer = renderer;
        this.clock = clock;
    }

    // The home page in French is /fr and /fr/.
    private static Stream<String> addresses(String path, Locale locale) {
        String prefix = Languages.prefix(locale);
        return path.equals("/") && !prefix.isEmpty()
                ? Stream.of(prefix, prefix + "/")
                : Stream.of(prefix + path);
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        @Nullable KeptPage page = isPlain(request) ? at(request.getRequestURI()) : null;
        String known = request.getHeader("If-None-Match");
        if (page == null || (known != null && !known.equals(page.tag()))) {
            chain.doFilter(request, response);
            return;
        }
        StrictHeaders.write(request, response);
        page.send(response, known, request.getMethod().equals("GET"));
    }

    private static boolean isPlain(HttpServletRequest request) {
        return (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                && request.getQueryString() == null
                && ASKING_FOR_MORE.stream().noneMatch(name -> request.getHeader(name) != null);
    }

    private @Nullable KeptPage at(String address) {
        Place place = places.get(address);
        if (place == null) return null;
        long hour = clock.millis() / HourlyTokens.STEP.toMillis();
        KeptPage page = kept.get(address);
        if (page != null && page.hour() == hour) return page;
        KeptPage fresh =
                KeptPage.of(
                        renderer.render(place.pages().page(place.path(), place.locale())), hour);
        kept.put(address, fresh);
        return fresh;
    }
}
