package org.kring.core.people;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.kring.core.Check;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The tries to reach a member of whom nothing is heard, since they were last there (method.md section 3: 14 days, two
 * channels and a personal try before the others may put somebody on leave).
 */
public record Reaching(PVector<Try> tries) {
    public static final Reaching NONE = new Reaching(TreePVector.empty());
    public static final Duration PATIENCE = Duration.ofDays(14);
    public static final int CHANNELS = 2;

    /** One try, and when it was. */
    public record Try(Channel channel, Instant at) {}

    Reaching plus(Channel channel, Instant at) {
        return new Reaching(tries.plus(new Try(channel, at)));
    }

    /** Holds when the others have done what they can. */
    public Check hasBeenTried(Instant now) {
        var channels = tries.stream().map(Try::channel).filter(Predicate.not(Channel.IN_PERSON::equals)).distinct().count();
        var personally = tries.stream().map(Try::channel).anyMatch(Channel.IN_PERSON::equals);
        return Check.that(channels >= CHANNELS && personally, PeopleRefusal.TRY_TO_REACH_THEM_FIRST)
            .and(() -> Check.that(!now.isBefore(tries.getFirst().at().plus(PATIENCE)), PeopleRefusal.WAIT_TWO_WEEKS,
                tries.getFirst().at().plus(PATIENCE)));
    }
}
