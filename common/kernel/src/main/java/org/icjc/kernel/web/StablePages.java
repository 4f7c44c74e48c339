package org.icjc.kernel.web;

import java.util.Collection;
import java.util.Locale;

/**
 * Pages that are the same for everyone and change at most with the hour of their form tokens. A
 * module that publishes a bean of these has them answered before anything else runs; its controller
 * must give the very same page for the same path.
 */
public interface StablePages {
    /** Without language prefix; every one of them exists in every language. */
    Collection<String> paths();

    /** The page at one of {@link #paths}, {@link Page#stable}. */
    Page page(String path, Locale locale);
}
