/**
 * The requester's pages: server-rendered, without script, without a cookie before the return code
 * is used. Holds no rules of its own: it asks the questionnaire, calls {@code intake}, and shows.
 */
@NullMarked
package org.icjc.requests.web;

import org.jspecify.annotations.NullMarked;
