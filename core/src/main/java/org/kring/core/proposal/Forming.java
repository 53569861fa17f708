package org.kring.core.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.pcollections.OrderedPSet;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * How a circle finds a text together before there is one: understand, picture, shape, write.
 *
 * @param notes   what was said about what is going on
 * @param need    what this is about and why it is ours; empty until written
 * @param lately  when something was said last, and when the need was written last
 * @param ready   who sees no reason against going on to the next step
 * @param writers one to three, once chosen
 * @param due     when they have a text, or null
 * @param again   there has been a text before
 */
public record Forming(PVector<Text> notes, Text need, Lately lately, PVector<Dimension> dimensions, PSet<MemberId> ready,
                      List<MemberId> writers, LocalDate due, boolean again) {
    /** Either is null where it has not been. */
    public record Lately(Instant said, Instant named) {
        static final Lately NEVER = new Lately(null, null);
    }

    /** The short way: somebody came with a text. */
    static final Forming NONE = new Forming(TreePVector.empty(), Text.NONE, Lately.NEVER, TreePVector.empty(), OrderedPSet.empty(),
        List.of(), null, false);

    public Optional<Dimension> dimension(int number) {
        return number >= 1 && number <= dimensions.size() ? Optional.of(dimensions.get(number - 1)) : Optional.empty();
    }

    /** Whether the text was found together. */
    public boolean isUsed() {
        return !writers.isEmpty() || !need.isBlank() || !notes.isEmpty();
    }

    public boolean writes(MemberId member) {
        return writers.contains(member);
    }

    Forming plus(Text note, Instant at) {
        return new Forming(notes.plus(note), need, new Lately(at, lately.named()), dimensions, ready, writers, due, again);
    }

    /** Whoever was ready was so for other words. */
    Forming named(Text need, Instant at) {
        return new Forming(notes, need, new Lately(lately.said(), at), dimensions, OrderedPSet.empty(), writers, due, again);
    }

    Forming plus(Dimension dimension) {
        return new Forming(notes, need, lately, dimensions.plus(dimension), OrderedPSet.empty(), writers, due, again);
    }

    Forming dimension(int number, UnaryOperator<Dimension> change) {
        return new Forming(notes, need, lately, dimensions.with(number - 1, change.apply(dimensions.get(number - 1))), ready,
            writers, due, again);
    }

    Forming ready(MemberId member) {
        return new Forming(notes, need, lately, dimensions, ready.plus(member), writers, due, again);
    }

    Forming unready() {
        return new Forming(notes, need, lately, dimensions, OrderedPSet.empty(), writers, due, again);
    }

    Forming written(List<MemberId> writers, LocalDate due) {
        return new Forming(notes, need, lately, dimensions, OrderedPSet.empty(), writers, due, again);
    }

    Forming anew() {
        return new Forming(notes, need, lately, dimensions, OrderedPSet.empty(), writers, due, true);
    }
}
