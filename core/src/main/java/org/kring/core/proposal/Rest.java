package org.kring.core.proposal;

import java.time.Instant;
import org.kring.core.Text;

/**
 * A proposal rests, or somebody else works on it.
 *
 * @param from where it was
 * @param wake when it comes back by itself
 */
public record Rest(Course course, Stage from, Text reason, Instant wake) {}
