package org.kring.core.circle;

import org.kring.core.CircleId;
import org.kring.core.MemberId;

/** A place in a circle that comes from a role in a circle inside it. */
public record Seat(CircleId of, Role by, MemberId member) {}
