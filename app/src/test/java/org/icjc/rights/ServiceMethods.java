package org.icjc.rights;

import com.vaadin.flow.component.Component;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

/** The product's own beans and what can be called on them, read from the running context. */
final class ServiceMethods {
    private ServiceMethods() {}

    /** Class → bean, of everything of the house but configurations and Vaadin components. */
    static Map<Class<?>, Object> services(ApplicationContext context) {
        Map<Class<?>, Object> services = new TreeMap<>(Comparator.comparing(Class::getName));
        for (String name : context.getBeanDefinitionNames()) {
            Class<?> type = context.getType(name);
            if (type == null || !ClassUtils.getUserClass(type).getName().startsWith("org.icjc."))
                continue;
            if (!context.isSingleton(name)) continue;
            Class<?> own = ClassUtils.getUserClass(type);
            if (isService(own)) services.put(own, context.getBean(name));
        }
        return services;
    }

    /** Every method that other code can call through the bean. */
    static List<Method> of(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> !method.isSynthetic() && !method.isBridge())
                .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .sorted(Comparator.comparing(ServiceMethods::signature))
                .toList();
    }

    /**
     * As the list of rights writes it: {@code requests.request.Decisions.vote(RequestId,Choice)}.
     */
    static String signature(Method method) {
        return nameOf(method.getDeclaringClass())
                + "."
                + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    static String nameOf(Class<?> service) {
        return service.getName().replaceFirst("^org\\.icjc\\.", "").replace('$', '.');
    }

    private static boolean isService(Class<?> type) {
        return !Component.class.isAssignableFrom(type)
                && !type.isHidden()
                && !type.isAnonymousClass()
                && !AnnotatedElementUtils.hasAnnotation(type, Configuration.class);
    }
}
