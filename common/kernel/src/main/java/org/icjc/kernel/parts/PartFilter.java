package org.icjc.kernel.parts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds the part that answers the path, below any language prefix, before anything else runs. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PartFilter extends OncePerRequestFilter {
    private static final Set<String> LANGUAGE_PREFIXES = Set.of("/fr", "/ar");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable Part before = PartScope.bind(Part.answering(pathOf(request)));
        try {
            chain.doFilter(request, response);
        } finally {
            PartScope.restore(before);
        }
    }

    private static String pathOf(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        for (String prefix : LANGUAGE_PREFIXES)
            if (path.startsWith(prefix + "/")) return path.substring(prefix.length());
        return path;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
