package org.kring.server.account;

import org.kring.server.page.Typed;

/**
 * The page with the ways back in.
 *
 * @param mail whether this server sends mail
 * @param to   where to go afterwards, or empty
 * @param sent a link has just been asked for
 */
public record SignInView(Typed typed, boolean mail, String to, boolean sent) {}
