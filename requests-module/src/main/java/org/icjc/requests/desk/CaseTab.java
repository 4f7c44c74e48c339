package org.icjc.requests.desk;

import com.vaadin.flow.component.Component;
import org.icjc.requests.request.Inbox;

/**
 * A tab that another module adds to the view of one request, such as "Members". Given as a bean of
 * that module; it is asked anew for every person and every visit.
 */
public interface CaseTab {
    /** Key of the tab's name in the texts. */
    String label();

    /** Last part of the tab's address: {@code requests/<id>/<place>}; letters and hyphens. */
    String place();

    /**
     * Smaller numbers stand first: the tabs follow the way of a request. The module's own have 10
     * (request), 20 (messages), 40 (decision), 50 (brief) and 70 (history).
     */
    int order();

    /**
     * Whether this person sees the tab for this request in this state. Asked only after the person
     * has declared "none".
     */
    boolean isFor(Inbox.Row request);

    /**
     * Makes the content, when the tab is opened. Acts that move the request call {@code changed}.
     */
    Component content(Inbox.Row request, Runnable changed);
}
