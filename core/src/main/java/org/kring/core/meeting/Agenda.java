package org.kring.core.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kring.core.AgreementId;
import org.kring.core.DamagedLog;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.TopicId;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The items of a meeting in their order.
 *
 * @param current   the number of the running item, or 0
 * @param numbers   how many items it ever had
 * @param leftOut   the agreements that somebody took off it
 * @param off       what comes by itself, and somebody took off it
 * @param guestsOff guests who would like to be members, about whom somebody took the item off it
 */
public record Agenda(PVector<Item> items, int current, int numbers, PVector<AgreementId> leftOut, PSet<ItemKind> off,
                     PSet<MemberId> guestsOff) {
    static final Agenda EMPTY = new Agenda(TreePVector.empty(), 0, 0, TreePVector.empty(), HashTreePSet.empty(),
        HashTreePSet.empty());

    public Optional<Item> find(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }

    /** The item that is running. */
    public Optional<Item> running() {
        return find(current);
    }

    /** The item that comes after the running one: the first behind it that is not finished. */
    public Optional<Item> upcoming() {
        return items.stream().skip(index(current) + 1L).filter(item -> !item.isFinished()).findFirst();
    }

    /** The item to go back to: the one before the running item, or the last that was begun when none runs. */
    public Optional<Item> earlier() {
        if (current == 0) {
            return items.stream().filter(Item::isBegun).reduce((_, last) -> last);
        }
        return index(current) > 0 ? Optional.of(items.get(index(current) - 1)) : Optional.empty();
    }

    public List<Item> finished() {
        return items.stream().filter(Item::isFinished).toList();
    }

    /** All planned minutes. */
    public int minutes() {
        return items.stream().mapToInt(Item::minutes).sum();
    }

    /** The planned minutes of those items that are neither opening nor closing. */
    public int contentMinutes() {
        return content().stream().mapToInt(Item::minutes).sum();
    }

    /** What the meeting is for, without its opening and closing. */
    public List<Item> content() {
        return items.stream().filter(item -> item.kind().isContent()).toList();
    }

    public boolean has(ItemKind kind) {
        return items.stream().anyMatch(item -> item.kind() == kind);
    }

    public boolean has(TopicId topic) {
        return items.stream().anyMatch(item -> topic.equals(item.topic()));
    }

    public boolean has(ProposalId proposal) {
        return items.stream().anyMatch(item -> item.has(proposal));
    }

    public boolean has(AgreementId agreement) {
        return items.stream().anyMatch(item -> agreement.equals(item.agreement()));
    }

    public boolean has(MemberId guest) {
        return items.stream().anyMatch(item -> guest.equals(item.guest()));
    }

    /** The place of an item, counted from 0; -1 where there is none. */
    public int index(int number) {
        return items.indexOf(find(number).orElse(null));
    }

    Agenda added(Item item, int at) {
        if (item.number() != numbers + 1 || at < 0 || at > items.size()) {
            throw new DamagedLog("agenda item " + item.number() + " does not fit");
        }
        return new Agenda(items.plus(at, item), current, numbers + 1, leftOut, off, guestsOff);
    }

    Agenda moved(int number, int to) {
        var item = known(number);
        return new Agenda(items.minus(index(number)).plus(to, item), current, numbers, leftOut, off, guestsOff);
    }

    Agenda without(int number) {
        var item = known(number);
        return new Agenda(items.minus(index(number)), current == number ? 0 : current, numbers,
            item.agreement() == null ? leftOut : leftOut.plus(item.agreement()),
            item.kind().isBetweenCircles() ? off.plus(item.kind()) : off,
            item.guest() == null ? guestsOff : guestsOff.plus(item.guest()));
    }

    Agenda started(int number, Instant at) {
        var paused = stopped(at);
        var item = paused.known(number);
        return new Agenda(paused.replaced(item.timed(item.used().started(at), null)), number, numbers, leftOut, off,
            guestsOff);
    }

    Agenda ended(int number, Instant at, Outcome outcome) {
        var item = known(number);
        return new Agenda(replaced(item.timed(item.used().stopped(at), outcome)), current == number ? 0 : current,
            numbers, leftOut, off, guestsOff);
    }

    Agenda stopped(Instant at) {
        return running().map(item -> new Agenda(replaced(item.timed(item.used().stopped(at), item.outcome())), 0,
            numbers, leftOut, off, guestsOff)).orElse(this);
    }

    Agenda changed(int number, UnaryOperator<Item> change) {
        return new Agenda(replaced(change.apply(known(number))), current, numbers, leftOut, off, guestsOff);
    }

    private PVector<Item> replaced(Item item) {
        return items.with(index(item.number()), item);
    }

    private Item known(int number) {
        return find(number).orElseThrow(() -> new DamagedLog("agenda item " + number + " is not known"));
    }
}
