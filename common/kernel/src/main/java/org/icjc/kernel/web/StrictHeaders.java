package org.icjc.kernel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Strict headers on every answer outside the desk and the portal, whose chains set their own. They
 * are written before anything else runs, and again on the way to an error page, because the server
 * empties an answer that failed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public class StrictHeaders extends OncePerRequestFilter {
    private static final Map<String, String> HEADERS = headers();
    private static final String TRANSPORT = "max-age=63072000; includeSubDomains";

    /** For server-rendered pages under another chain, such as the page where people sign in. */
    public static void write(HttpServletRequest request, HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
        if (request.isSecure()) response.setHeader("Strict-Transport-Security", TRANSPORT);
    }

    /** By name, for those who must write them without a servlet. */
    static Map<String, String> all() {
        return HEADERS;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        write(request, response);
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return Stream.of("/desk", "/portal")
                .anyMatch(own -> path.equals(own) || path.startsWith(own + "/"));
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                        + " base-uri 'none'; frame-ancestors 'none'");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cross-Origin-Embedder-Policy", "require-corp");
        headers.put("Permissions-Policy", permissions());
        headers.put("X-DNS-Prefetch-Control", "off");
        return headers;
    }

    private static String permissions() {
        return Stream.of(
                        "accelerometer",
                        "autoplay",
                        "browsing-topics",
                        "camera",
                        "display-capture",
                        "encrypted-media",
                        "fullscreen",
                        "geolocation",
                        "gyroscope",
                        "magnetometer",
                        "microphone",
                        "midi",
                        "payment",
                        "picture-in-picture",
                        "publickey-credentials-get",
                        "screen-wake-lock",
                        "serial",
                        "usb",
                        "xr-spatial-tracking")
                .map(feature -> feature + "=()")
                .collect(Collectors.joining(", "));
    }
}
