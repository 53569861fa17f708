package org.kring.core.mission;

import java.util.Optional;
import org.kring.core.MemberId;
import org.kring.core.Text;

/**
 * One thing somebody said, with as much of a name as the person wants others to see.
 *
 * @param member    the person, where the name is shown
 * @param otherName another name, where that is shown; else empty
 */
public record Voice(Text text, Optional<MemberId> member, Text otherName) {}
