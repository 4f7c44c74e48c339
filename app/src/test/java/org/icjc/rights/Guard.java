package org.icjc.rights;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authorization.method.AuthorizationAdvisor;
import org.springframework.util.ReflectionUtils;

/**
 * A service with its own guards, the very interceptors of the running bean, and without its bodies:
 * whatever passes the guards ends there. So every method can be tried as everybody, and nothing
 * happens.
 */
final class Guard {
    private final @Nullable Object guarded;

    private Guard(@Nullable Object guarded) {
        this.guarded = guarded;
    }

    static Guard of(Object bean) {
        if (guardsOf(bean).isEmpty()) return new Guard(null);
        ProxyFactory factory = new ProxyFactory();
        factory.setTargetClass(org.springframework.aop.support.AopUtils.getTargetClass(bean));
        factory.setProxyTargetClass(true);
        guardsOf(bean).forEach(factory::addAdvisor);
        factory.addAdvisor(new DefaultPointcutAdvisor((MethodInterceptor) _ -> null));
        return new Guard(factory.getProxy());
    }

    /** Whether the person of this thread's security context is let through. */
    boolean lets(Method method) {
        if (guarded == null) return true;
        ReflectionUtils.makeAccessible(method);
        try {
            method.invoke(guarded, nothing(method));
            return true;
        } catch (InvocationTargetException refused) {
            Throwable why = refused.getCause();
            if (why instanceof AccessDeniedException
                    || why instanceof AuthenticationCredentialsNotFoundException) return false;
            // A primitive that the empty body does not give: past the guards.
            if (why instanceof org.springframework.aop.AopInvocationException) return true;
            throw new IllegalStateException(ServiceMethods.signature(method), why);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Advisor> guardsOf(Object bean) {
        if (!(bean instanceof Advised advised)) return List.of();
        return Arrays.stream(advised.getAdvisors())
                .filter(advisor -> advisor.getAdvice() instanceof AuthorizationAdvisor)
                .toList();
    }

    private static @Nullable Object[] nothing(Method method) {
        return Arrays.stream(method.getParameterTypes()).map(Guard::nothing).toArray();
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (!type.isPrimitive()) return null;
        return java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(type, 1), 0);
    }
}
