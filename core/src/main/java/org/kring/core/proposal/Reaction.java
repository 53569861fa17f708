package org.kring.core.proposal;

import java.time.Instant;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.Way;

/** What somebody thinks of a text, in a sentence or two. */
public record Reaction(MemberId by, int version, Way way, Instant at, Text text) {}
