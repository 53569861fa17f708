package org.kring.core.circle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.Text;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A circle: defined members with one aim, deciding by consent.
 *
 * @param wanted   changes that wait for the yes of the other circle concerned
 * @param holidays when it is away
 * @param aside    what it does not want to be told of, and until when
 */
public record Circle(CircleId id, Charter charter, Life life, Company company, PMap<Role, Assignment> roles,
                     PVector<Wanted> wanted, Holidays holidays, PMap<Finding.Rule, LocalDate> aside) {
    Circle(CircleId id, Charter charter, Life life) {
        this(id, charter, life, Company.NOBODY, HashTreePMap.empty(), TreePVector.empty(), Holidays.NONE, HashTreePMap.empty());
    }

    public String slug() {
        return charter.slug();
    }

    public Text name() {
        return charter.name();
    }

    public Text aim() {
        return charter.aim();
    }

    /** The wider circle; the root has none. */
    public Optional<CircleId> parent() {
        return Optional.ofNullable(charter.parent());
    }

    public boolean isRoot() {
        return charter.parent() == null;
    }

    public boolean isInside(CircleId wider) {
        return wider.equals(charter.parent());
    }

    public Kind kind() {
        return charter.kind();
    }

    public State state() {
        return life.state();
    }

    /** Whether it was there before the collective came here. */
    public boolean isFromBefore() {
        return charter.before();
    }

    public boolean isOver() {
        return state() == State.ENDED;
    }

    public List<DomainItem> domain() {
        return charter.domain();
    }

    /** All who decide here: the circle's own members, and the two of each circle inside. */
    public PSet<MemberId> members() {
        return company.members();
    }

    public PSet<MemberId> guests() {
        return company.guests();
    }

    public boolean has(MemberId member) {
        return company.has(member);
    }

    public boolean hears(MemberId member) {
        return has(member) || guests().contains(member);
    }

    public Optional<Assignment> assignment(Role role) {
        return Optional.ofNullable(roles.get(role));
    }

    public Optional<MemberId> holder(Role role) {
        return assignment(role).map(Assignment::holder);
    }

    /** The roles this person holds here, in the order in which roles are named. */
    public List<Role> rolesOf(MemberId member) {
        return Stream.of(Role.values()).filter(role -> holder(role).filter(member::equals).isPresent()).toList();
    }

    /** What is missing here for a circle at work; the first meeting and the next date are asked elsewhere. */
    public List<Lack> lacks(Circles circles) {
        return Lacks.of(this, circles);
    }

    /** The seats in the wider circle that this circle gives now. */
    List<Seat> gives() {
        return !state().isAtWork() ? List.of() : Stream.of(Role.values()).filter(Role::isLink)
            .flatMap(role -> assignment(role).filter(Assignment::gives)
                .map(held -> new Seat(id, role, held.holder())).stream()).toList();
    }

    /** Holds when the actor is a member of this circle; guests are heard but do not act for it. */
    public Check actsAsMember(Actor actor) {
        return Check.that(actor instanceof Actor.Member(var id) && has(id), CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
    }

    Circle with(Charter charter) {
        return new Circle(id, charter, life, company, roles, wanted, holidays, aside);
    }

    Circle with(Life life) {
        return new Circle(id, charter, life, company, roles, wanted, holidays, aside);
    }

    Circle with(Company company) {
        return new Circle(id, charter, life, company, roles, wanted, holidays, aside);
    }

    Circle with(Role role, Assignment held) {
        return new Circle(id, charter, life, company, roles.plus(role, held), wanted, holidays, aside);
    }

    Circle without(Role role) {
        return new Circle(id, charter, life, company, roles.minus(role), wanted, holidays, aside);
    }

    Circle wanting(Wanted change) {
        return new Circle(id, charter, life, company, roles, wanted.plus(change), holidays, aside);
    }

    Circle notWanting(Wanted.Part part, int item) {
        return new Circle(id, charter, life, company, roles,
            TreePVector.from(wanted.stream().filter(each -> !each.isAbout(part, item)).toList()), holidays, aside);
    }

    Circle with(Holidays holidays) {
        return new Circle(id, charter, life, company, roles, wanted, holidays, aside);
    }

    /** When a time that begins now is over; it does not run while the circle is away. */
    public Instant after(Duration time, Moment now) {
        return holidays.end(now.at(), time, now.zone());
    }

    /** Nobody decides here any more. */
    Circle ended() {
        return new Circle(id, charter, Life.ENDED);
    }

    /** Whether somebody in the circle has said that this can wait. */
    public boolean hasPutAway(Finding.Rule rule, LocalDate today) {
        return aside.containsKey(rule) && !today.isAfter(aside.get(rule));
    }

    Circle puttingAway(Finding.Rule rule, LocalDate until) {
        return new Circle(id, charter, life, company, roles, wanted, holidays, aside.plus(rule, until));
    }
}
