package org.kring.core.agreement;

import org.kring.core.MemberId;
import org.kring.core.TopicId;

/**
 * While the agreement holds somebody does not belong to its circle.
 *
 * @param appeal the topic with which they asked the wider circle to look at it, or null
 */
public record Removal(MemberId member, TopicId appeal) {
    Removal with(TopicId appeal) {
        return new Removal(member, appeal);
    }
}
