package org.kring.core;

import java.time.Instant;

/** What the clock will ask for, and when, unless something else happens first. */
public record Timer(Instant at, Command command) {}
