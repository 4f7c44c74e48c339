package org.icjc.requests.request;

import java.util.function.Function;
import org.icjc.requests.RequestId;

/**
 * A tab that another module adds to the case view, such as "Members". A bean of that module.
 *
 * @param <C> the user interface's type of content; views know it, this package does not
 */
public interface CaseTab<C> {
    /** Key of the tab's name in the texts. */
    String label();

    /** Smaller numbers stand first; the module's own tabs have 10, 20, 30 … */
    int order();

    /** The type of what {@link #content} makes. */
    Class<C> contentType();

    /** Makes the tab's content for a request. */
    Function<RequestId, C> content();
}
