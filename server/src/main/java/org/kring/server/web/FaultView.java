package org.kring.server.web;

/**
 * A page that says what went wrong.
 *
 * @param number for the host, to be found in the log; or the entry of a damaged journal; or null
 * @param signIn where to sign in and come back from, or null
 */
public record FaultView(Fault fault, String number, String signIn) {}
