package org.kring.core.mission;

import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.Way;

/**
 * What one person wrote beside the needs.
 *
 * @param brings    what I bring
 * @param keep      what must not get lost
 * @param otherName the name others see where OTHER_NAME is chosen
 * @param way       how it came to the record
 */
public record Sheet(MemberId member, Text brings, Text keep, Shown shown, Text otherName, Way way) {}
