package org.kring.core.tryout;

import java.time.Instant;
import java.time.LocalDate;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.TryOutId;

/**
 * Something small that two people try (method.md, what practice changed). It binds nobody, not even the two.
 *
 * @param first their first step
 * @param until the last day
 * @param topic the topic it came from, or null
 */
public record TryOut(TryOutId id, CircleId circle, MemberId by, MemberId with, Instant at, Text what, Text first,
                     LocalDate until, TopicId topic, Course course) {
    public boolean isRunning() {
        return course instanceof Course.Running;
    }

    public boolean isOf(MemberId member) {
        return by.equals(member) || with.equals(member);
    }

    TryOut in(Course course) {
        return new TryOut(id, circle, by, with, at, what, first, until, topic, course);
    }
}
