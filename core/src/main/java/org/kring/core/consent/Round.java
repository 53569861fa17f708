package org.kring.core.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kring.core.Check;
import org.kring.core.MemberId;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * One consent round about one text. The deciders are frozen when it opens: who leaves drops out, who joins counts from
 * the next round (method.md section 3, E).
 *
 * @param version the number of the text that is asked about
 * @param clauses the rules of the circle as they stood when the round opened
 * @param present the deciders who are there, in a meeting; empty outside of one
 * @param window  how long the silent have the text, or null while nothing runs out
 */
public record Round(int number, int version, Clauses clauses, PSet<MemberId> deciders, PSet<MemberId> present,
                    PMap<MemberId, Answer> answers, Instant opened, Window window) {
    public static Round open(int number, int version, Clauses clauses, Collection<MemberId> deciders,
                             Collection<MemberId> present, Instant opened, Window window) {
        return new Round(number, version, clauses, OrderedPSet.from(deciders), OrderedPSet.from(present),
            HashTreePMap.empty(), opened, window);
    }

    public Optional<Answer> answerOf(MemberId member) {
        return Optional.ofNullable(answers.get(member));
    }

    public boolean decides(MemberId member) {
        return deciders.contains(member);
    }

    /** Those who said so, in the order of the deciders. */
    public List<MemberId> whoSaid(Said said) {
        return deciders.stream().filter(member -> answers.containsKey(member) && answers.get(member).said() == said)
            .toList();
    }

    public boolean owes(MemberId member) {
        return deciders.contains(member) && !answers.containsKey(member);
    }

    /** Deciders who have not answered yet. */
    public List<MemberId> notYet() {
        return deciders.stream().filter(member -> !answers.containsKey(member)).toList();
    }

    /** Deciders who are there and have not answered yet. */
    public List<MemberId> presentNotYet() {
        return notYet().stream().filter(present::contains).toList();
    }

    public boolean allAnswered() {
        return !deciders.isEmpty() && answers.size() == deciders.size();
    }

    /** Whether everybody who is there has been asked; outside of a meeting, everybody. */
    public boolean isComplete() {
        return present.isEmpty() ? allAnswered() : presentNotYet().isEmpty();
    }

    /** Holds when everybody who is there has been asked; argument: whom to ask first. */
    public Check complete() {
        var missing = present.isEmpty() ? notYet() : presentNotYet();
        return missing.isEmpty() ? Check.OK : Check.no(ConsentRefusal.NOT_YET_HEARD, missing.getFirst());
    }

    public Check enoughAnswered() {
        return clauses.enough(answers.size(), deciders.size());
    }

    public Check nobodyAsks() {
        var asking = whoSaid(Said.ASKS);
        return asking.isEmpty() ? Check.OK : Check.no(ConsentRefusal.SOMEBODY_ASKS, asking.getFirst());
    }

    /** The answers of the others are shown when one's own is given, or when all have answered. */
    public boolean maySeeAnswers(MemberId member) {
        return answers.containsKey(member) || isComplete();
    }

    /** How each decider was heard so far. */
    public List<Heard> heard() {
        return deciders.stream().map(member -> answerOf(member)
            .map(answer -> Heard.by(member, answer.way(), answer.at()))
            .orElseGet(() -> Heard.silent(member, clauses.absence(), window))).toList();
    }

    public Round with(MemberId member, Answer answer) {
        return with(deciders, present, answers.plus(member, answer), window);
    }

    /** Asked anew. */
    public Round unanswered(MemberId member) {
        return with(deciders, present, answers.minus(member), window);
    }

    public Round without(MemberId member) {
        return with(deciders.minus(member), present.minus(member), answers.minus(member), window);
    }

    public Round withPresent(Collection<MemberId> there) {
        return with(deciders, OrderedPSet.from(deciders.stream().filter(there::contains).toList()), answers, window);
    }

    public Round with(Window window) {
        return with(deciders, present, answers, window);
    }

    private Round with(PSet<MemberId> deciders, PSet<MemberId> present, PMap<MemberId, Answer> answers, Window window) {
        return new Round(number, version, clauses, deciders, present, answers, opened, window);
    }
}
