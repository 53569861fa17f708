package org.kring.server.draft;

import java.time.Instant;
import org.kring.core.Text;

/** Something that a person noted for themselves. @param number names it among this person's notes */
public record OwnNote(int number, Text text, Instant made) {}
