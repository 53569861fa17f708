package org.kring.core.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.DamagedLog;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.pcollections.PSet;
import org.pcollections.PVector;

/**
 * One turn each on one prompt.
 *
 * @param waiting   who has not spoken, the one whose turn it is first
 * @param taken     the turns taken, in their order
 * @param postponed who was moved to the end once
 * @param closed    everyone was asked, or somebody said so
 */
public record Round(Prompt prompt, Text words, PVector<MemberId> waiting, PVector<Turn> taken,
                    PSet<MemberId> postponed, boolean closed) {
    /** Whose turn it is. */
    public Optional<MemberId> now() {
        return isRunning() ? Optional.of(waiting.getFirst()) : Optional.empty();
    }

    public Optional<MemberId> next() {
        return isRunning() && waiting.size() > 1 ? Optional.of(waiting.get(1)) : Optional.empty();
    }

    public boolean isRunning() {
        return !closed && !waiting.isEmpty();
    }

    public List<MemberId> notSpoken() {
        return waiting;
    }

    public boolean hasSpoken(MemberId member) {
        return taken.stream().anyMatch(turn -> turn.member().equals(member));
    }

    /** These people in the order in which they are asked; whoever is not asked comes last. */
    public List<MemberId> inTurn(List<MemberId> people) {
        return Stream.of(taken.stream().map(Turn::member), waiting.stream(), people.stream()).flatMap(each -> each)
            .filter(people::contains).distinct().toList();
    }

    Round ended(MemberId member, TurnEnd how) {
        return new Round(prompt, words, without(member), taken.plus(new Turn(member, how)), postponed, closed);
    }

    Round postponed(MemberId member) {
        return new Round(prompt, words, without(member).plus(member), taken, postponed.plus(member), closed);
    }

    /** The last turn is given back to whoever had it. */
    Round givenBack(MemberId member) {
        if (taken.isEmpty() || !taken.getLast().member().equals(member)) {
            throw new DamagedLog(member + " did not have the last turn");
        }
        return new Round(prompt, words, waiting.plus(0, member), taken.minus(taken.size() - 1), postponed, false);
    }

    /** Whoever comes in late is asked at the end; where a decision is made, only those who decide. */
    Round joined(MemberId member) {
        return !isRunning() || prompt == Prompt.CONSENT || hasSpoken(member) ? this : added(member);
    }

    Round added(MemberId member) {
        return waiting.contains(member) ? this
            : new Round(prompt, words, waiting.plus(member), taken, postponed, closed);
    }

    Round left(MemberId member) {
        return waiting.contains(member) ? new Round(prompt, words, without(member), taken, postponed, closed) : this;
    }

    Round over() {
        return new Round(prompt, words, waiting, taken, postponed, true);
    }

    private PVector<MemberId> without(MemberId member) {
        if (!waiting.contains(member)) {
            throw new DamagedLog(member + " has no turn");
        }
        return waiting.minus(member);
    }
}
