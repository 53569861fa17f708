package org.kring.core.agreement;

import java.time.Instant;
import org.kring.core.MemberId;
import org.kring.core.Text;

/** Something to watch, noted on an agreement. */
public record Watched(MemberId by, Instant at, Text text) {}
