package org.kring.core.agreement;

import java.time.Instant;
import org.kring.core.MemberId;
import org.kring.core.Text;

/** What somebody noted on an agreement: something to watch, what was seen, why to look at it early. */
public record Remark(MemberId by, Instant at, Text text) {}
