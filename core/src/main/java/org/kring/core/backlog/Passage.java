package org.kring.core.backlog;

import java.time.Instant;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Text;

/** A topic went from one circle to another. @param by who passed it on, or null where the device on the table did */
public record Passage(CircleId from, CircleId to, Instant at, MemberId by, Text why) {}
