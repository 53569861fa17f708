package org.kring.core.backlog;

import java.time.Instant;
import java.time.LocalDate;
import org.kring.core.MemberId;
import org.kring.core.Text;

/**
 * What a circle said to somebody who asked it for something.
 *
 * @param again with LATER: by when the circle says more; else null
 * @param by    who gave it, or null where the device on the table did
 */
public record Reply(Answer answer, Text why, LocalDate again, Instant at, MemberId by) {}
