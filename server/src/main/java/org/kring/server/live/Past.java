package org.kring.server.live;

import org.kring.core.Event;
import org.kring.core.Stamp;

/** Something that happened. */
public record Past(Stamp stamp, Event event) {}
