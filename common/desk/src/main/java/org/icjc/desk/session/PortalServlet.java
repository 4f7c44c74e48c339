package org.icjc.desk.session;

import com.vaadin.flow.spring.SpringServlet;
import org.springframework.context.ApplicationContext;

/** The portal's own Vaadin: its windows and sessions are apart from the desk's. */
final class PortalServlet extends SpringServlet {
    private static final long serialVersionUID = 1;
    static final String NAME = "portalServlet";

    PortalServlet(ApplicationContext context) {
        super(context, false);
    }
}
