package org.kring.core.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** The answers to the two closing questions. The circle sees them as numbers, from four answers on. */
public record Reflections(PVector<Reflection> all) {
    static final Reflections NONE = new Reflections(TreePVector.empty());
    private static final int SHOWN_FROM = 4;

    /** How many said yes, partly and not really. */
    public record Tally(long yes, long partly, long notReally) {}

    public int count() {
        return all.size();
    }

    public Optional<Reflection> of(MemberId member) {
        return all.stream().filter(each -> each.member().equals(member)).findFirst();
    }

    /** Empty while fewer than four have answered. */
    public Optional<Tally> goodUse() {
        return tally(Reflection::goodUse);
    }

    /** Empty while fewer than four have answered. */
    public Optional<Tally> heard() {
        return tally(Reflection::heard);
    }

    /** What to keep or change, without names; empty while fewer than four have answered. */
    public List<Text> keepOrChange() {
        return isShown() ? all.stream().map(Reflection::keepOrChange).filter(text -> !text.isBlank()).sorted(
            java.util.Comparator.comparing(Text::toString)).toList() : List.of();
    }

    public boolean isShown() {
        return count() >= SHOWN_FROM;
    }

    Reflections with(Reflection reflection) {
        return new Reflections(TreePVector.from(all.stream()
            .filter(each -> !each.member().equals(reflection.member())).toList()).plus(reflection));
    }

    private Optional<Tally> tally(Function<Reflection, Measure> question) {
        return isShown() ? Optional.of(new Tally(count(question, Measure.YES), count(question, Measure.PARTLY),
            count(question, Measure.NOT_REALLY))) : Optional.empty();
    }

    private long count(Function<Reflection, Measure> question, Measure answer) {
        return all.stream().filter(each -> question.apply(each) == answer).count();
    }
}
