package org.kring.core.circle;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.Stamp;
import org.kring.core.Text;
import org.kring.core.Timer;
import org.kring.core.circle.CircleCommand.EndOfLife;
import org.kring.core.circle.CircleCommand.EndTerm;
import org.kring.core.circle.CircleEvent.CircleMemberLeft;
import org.kring.core.circle.CircleEvent.LinkConfirmed;
import org.kring.core.circle.CircleEvent.LinkSuspended;
import org.kring.core.people.People;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** All circles of a collective, in the order of their numbers. The first is the root, in which all others lie. */
public record Circles(PVector<Circle> all) {
    public static final Circles NONE = new Circles(TreePVector.empty());

    public Optional<Circle> find(CircleId id) {
        return id.value() <= all.size() ? Optional.of(all.get(id.value() - 1)) : Optional.empty();
    }

    public Optional<Circle> bySlug(String slug) {
        return all.stream().filter(circle -> circle.slug().equals(slug)).findFirst();
    }

    public CircleId next() {
        return new CircleId(all.size() + 1);
    }

    /** All that have not ended. */
    public List<Circle> living() {
        return all.stream().filter(circle -> !circle.isOver()).toList();
    }

    /** The circles right inside this one that have not ended. */
    public List<Circle> inside(CircleId id) {
        return all.stream().filter(circle -> circle.isInside(id) && !circle.isOver()).toList();
    }

    /** Of every circle that holds others the ones right inside it that have not ended, all at once. */
    public Map<CircleId, List<Circle>> allInside() {
        return living().stream().filter(circle -> !circle.isRoot())
            .collect(Collectors.groupingBy(circle -> circle.parent().orElseThrow()));
    }

    /** What the circles right inside this one look after. */
    List<Text> claimed(CircleId id) {
        return inside(id).stream().flatMap(circle -> circle.domain().stream()).map(DomainItem::text).toList();
    }

    /** The circles around this one, the nearest first. */
    public List<Circle> ancestors(CircleId id) {
        var around = new ArrayList<Circle>();
        for (var wider = find(id).flatMap(Circle::parent); wider.isPresent(); wider = around.getLast().parent()) {
            around.add(find(wider.get()).orElseThrow());
        }
        return around;
    }

    /** Where this person belongs or is heard, in the order of the circles. */
    public List<Belonging> of(MemberId member) {
        return all.stream().filter(circle -> circle.hears(member)).map(circle -> Belonging.of(circle, member)).toList();
    }

    /** Whether circles inside wait for this one's yes: to whom they send, or to a change that was decided. */
    public boolean isAsked(CircleId id) {
        return living().stream().anyMatch(circle -> circle.wanted().stream().anyMatch(wanted -> wanted.confirms().equals(id))
            || circle.isInside(id) && circle.roles().values().stream()
                .anyMatch(held -> held.confirmation() == Confirmation.AWAITED));
    }

    /** Those whose yes to these changes of aims and domains is still missing; their own circle has said it. */
    public List<CircleId> missing(Changes changes) {
        return wanted(changes).stream().map(Wanted::confirms).distinct().toList();
    }

    /** What of these changes waits for the yes of another circle. */
    public List<Wanted> wanted(Changes changes) {
        return changes.list().stream().flatMap(change -> Wanted.of(this, changes, change)).toList();
    }

    /** Who looks after an item of a circle now: the innermost circle that it was handed to and that is at work. */
    public Circle looksAfter(CircleId id, int item) {
        return inside(id).stream().filter(circle -> circle.state().isAtWork()).flatMap(circle -> circle.domain().stream()
                .filter(part -> part.within() == item && DomainItem.same(part.text(), text(id, item)))
                .map(part -> looksAfter(circle.id(), part.number())))
            .findFirst().orElseGet(() -> find(id).orElseThrow());
    }

    private Text text(CircleId id, int item) {
        return find(id).flatMap(circle -> circle.charter().item(item)).map(DomainItem::text).orElse(Text.NONE);
    }

    /** What it takes for somebody not to belong to a circle: not as its own member, and not as a link of one inside. */
    public List<CircleEvent> without(CircleId id, MemberId member) {
        var company = find(id).orElseThrow().company();
        return Stream.concat(company.knows(member)
                ? Stream.<CircleEvent>of(new CircleMemberLeft(id, member)) : Stream.empty(),
            company.seatsOf(member).stream().map(seat -> new LinkSuspended(seat.of(), seat.by()))).toList();
    }

    /** What says yes to every link from a circle inside that this one was to be asked about. */
    List<CircleEvent> awaited(CircleId id) {
        return inside(id).stream().flatMap(circle -> Stream.of(Role.values()).filter(role -> circle.assignment(role)
                .filter(held -> held.confirmation() == Confirmation.AWAITED).isPresent())
            .<CircleEvent>map(role -> new LinkConfirmed(circle.id(), role))).toList();
    }

    /** What gives somebody back the seats that this circle has emptied. */
    public List<Event> suspended(CircleId id, MemberId member) {
        return inside(id).stream().flatMap(circle -> Stream.of(Role.values()).filter(Role::isLink)
            .filter(role -> circle.assignment(role).filter(held -> held.holder().equals(member)
                && held.confirmation() == Confirmation.SUSPENDED).isPresent())
            .<Event>map(role -> new LinkConfirmed(circle.id(), role))).toList();
    }

    public Check isLiving(CircleId id) {
        return find(id).map(circle -> Check.that(!circle.isOver(), CircleRefusal.CIRCLE_HAS_ENDED))
            .orElseGet(() -> Check.no(CircleRefusal.NO_SUCH_CIRCLE));
    }

    /** Holds when the circle exists and the actor is a member of it. */
    public Check actsIn(CircleId id, Actor actor) {
        return find(id).map(circle -> circle.actsAsMember(actor)).orElseGet(() -> Check.no(CircleRefusal.NO_SUCH_CIRCLE));
    }

    /**
     * Like {@link #actsIn}, and open to the device on the table too: the one door lets it act only while its meeting is
     * live, and only within that meeting's circle.
     */
    public Check actsInOrAtTheTable(CircleId id, Actor actor) {
        return actor instanceof Actor.Table ? Check.that(find(id).isPresent(), CircleRefusal.NO_SUCH_CIRCLE)
            : actsIn(id, actor);
    }

    public static Decision decide(Circles circles, People people, Actor actor, Moment now, CircleCommand command) {
        return CircleRules.decide(circles, people, actor, now, command);
    }

    /** What a page may offer to somebody, each with the reason if not. */
    public CircleGuards may(People people, Actor actor) {
        return new CircleGuards(this, people, actor);
    }

    public static Circles evolve(Circles circles, Stamp stamp, CircleEvent event) {
        return CirclesEvolve.evolve(circles, event);
    }

    /** Small groups that end, and resting circles that wake. */
    public Stream<Timer> lives(ZoneId zone) {
        return all.stream().filter(circle -> LifeRules.dueOn(circle) != null).map(circle ->
            new Timer(LifeRules.dueOn(circle).atStartOfDay(zone).toInstant(), new EndOfLife(circle.id())));
    }

    /** The end of acting in each role whose term is over or will be. */
    public Stream<Timer> terms(ZoneId zone) {
        return all.stream().flatMap(circle -> circle.roles().entrySet().stream().map(held ->
            new Timer(held.getValue().vacantFrom().atStartOfDay(zone).toInstant(), new EndTerm(circle.id(), held.getKey()))));
    }

    Circles plus(Circle circle) {
        return new Circles(all.plus(circle));
    }

    Circles with(Circle circle) {
        return new Circles(all.with(circle.id().value() - 1, circle));
    }
}
