package org.icjc.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.icjc.requests.access.Visit;
import org.icjc.requests.access.VisitCookies;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a page the visit it belongs to and begins its 20 minutes anew. */
final class VisitReader implements HandlerMethodArgumentResolver {
    private final VisitCookie cookie;
    private final VisitCookies cookies;

    VisitReader(VisitCookie cookie, VisitCookies cookies) {
        this.cookie = cookie;
        this.cookies = cookies;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Visit.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = (HttpServletRequest) web.getNativeRequest();
        HttpServletResponse response =
                (HttpServletResponse) Objects.requireNonNull(web.getNativeResponse());
        Optional<Visit> visit = cookie.read(request).map(cookies::goOn);
        visit.ifPresent(going -> cookie.write(request, response, going));
        if (parameter.getParameterType() == Optional.class) return visit;
        return visit.orElseThrow(VisitEnded::new);
    }
}
