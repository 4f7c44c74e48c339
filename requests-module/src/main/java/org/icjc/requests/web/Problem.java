package org.icjc.requests.web;

/**
 * One line of the list of errors at the top.
 *
 * @param text what to do
 * @param link where: a field of this page ({@code #id}) or another page
 */
public record Problem(String text, String link) {}
