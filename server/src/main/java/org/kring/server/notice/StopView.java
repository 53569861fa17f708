package org.kring.server.notice;

/**
 * A kind of mail that somebody would rather not have.
 *
 * @param what    the kind in words
 * @param path    where the form goes
 * @param stopped whether none are sent now
 */
public record StopView(String collective, String what, String path, boolean stopped) {}
