package org.kring.core.proposal;

import java.time.Instant;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.TopicId;

/**
 * Where a proposal comes from.
 *
 * @param author who began it; null where the table's device wrote down the circle's words
 * @param topic  the waiting topic it comes from, or null
 */
public record Origin(CircleId circle, MemberId author, TopicId topic, Instant at) {}
