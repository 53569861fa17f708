package org.kring.server.journal;

import java.time.Instant;

/**
 * When the clock has something to do in a collective next.
 *
 * @param at null when nothing is due
 */
public record NextDue(Instant at) {}
