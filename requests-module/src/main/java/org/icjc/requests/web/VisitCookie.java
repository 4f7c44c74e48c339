package org.icjc.requests.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.access.Visit;
import org.icjc.requests.access.VisitCookies;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The visit's one cookie on its way to the browser and back. Without an age: a browser keeps it in
 * memory, and its end is sealed into it.
 */
@Component
@OnPart(Part.INTAKE)
class VisitCookie {
    private static final String PLAIN = "icjc";
    private static final String HOST = "__Host-icjc";

    private final VisitCookies cookies;

    VisitCookie(VisitCookies cookies) {
        this.cookies = cookies;
    }

    Optional<Visit> read(HttpServletRequest request) {
        return value(request).flatMap(cookies::open);
    }

    private static Optional<String> value(HttpServletRequest request) {
        Cookie[] all = request.getCookies();
        if (all == null) return Optional.empty();
        return Arrays.stream(all)
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(Cookie::getValue)
                .findFirst();
    }

    void write(HttpServletRequest request, HttpServletResponse response, Visit visit) {
        set(request, response, cookies.seal(visit), -1);
    }

    /** Ends the visit in this browser; says nothing to one that has no cookie. */
    void end(HttpServletRequest request, HttpServletResponse response) {
        if (value(request).isPresent()) set(request, response, "", 0);
    }

    // Set, not added: one answer carries one cookie, the last word on the visit.
    private static void set(
            HttpServletRequest request, HttpServletResponse response, String value, long age) {
        response.setHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name(request), value)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .path("/")
                        .maxAge(age)
                        .build()
                        .toString());
    }

    // Text browsers do not send a cookie with Secure back over plain http.
    private static String name(HttpServletRequest request) {
        return request.isSecure() ? HOST : PLAIN;
    }
}
