package org.kring.server.notice;

import java.time.Instant;
import org.kring.core.MemberId;

/**
 * Something that one person is told once.
 *
 * @param cause what brings it about; the same cause is found any number of times and told once
 * @param ends  from then on it is pointless; null where it never is
 */
record Notice(MemberId member, Kind kind, About about, String cause, Instant ends) {}
