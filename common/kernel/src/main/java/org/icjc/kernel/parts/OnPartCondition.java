package org.icjc.kernel.parts;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

class OnPartCondition implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Map<String, @Nullable Object> attributes =
                metadata.getAnnotationAttributes(OnPart.class.getName());
        if (attributes == null || !(attributes.get("value") instanceof Part[] wanted)) return false;
        return Arrays.stream(wanted).anyMatch(Parts.of(context.getEnvironment())::run);
    }
}
