package org.kring.core.proposal;

import java.time.Instant;

/** One text of a proposal: "text 2". */
public record Version(int number, Instant at, Content content) {}
