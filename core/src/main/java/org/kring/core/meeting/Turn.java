package org.kring.core.meeting;

import org.kring.core.MemberId;

/** One person's turn, taken. */
public record Turn(MemberId member, TurnEnd how) {}
