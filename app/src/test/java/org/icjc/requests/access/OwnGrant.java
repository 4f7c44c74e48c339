package org.icjc.requests.access;

import org.icjc.requests.RequestId;
import org.springframework.context.ApplicationContext;

/** What a person's own grant opens by keys alone, before any rule of the house is asked. */
public final class OwnGrant {
    private OwnGrant() {}

    /** How many compartments; as the person who acts. */
    public static int compartments(ApplicationContext context, RequestId request) {
        return context.getBean(KeyRing.class).keys(request).size();
    }
}
