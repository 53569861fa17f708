package org.kring.core.meeting;

import org.kring.core.MemberId;
import org.kring.core.Text;

/** What one person said at the end: good use of our time, were you heard, one thing to keep or change. */
public record Reflection(MemberId member, Measure goodUse, Measure heard, Text keepOrChange) {}
