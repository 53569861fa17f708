package org.kring.core.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kring.core.Actor;
import org.kring.core.AgreementId;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.Decision;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.Stamp;
import org.kring.core.Timer;
import org.kring.core.agreement.AgreementCommand.AskToLook;
import org.kring.core.agreement.AgreementCommand.CloseWindow;
import org.kring.core.agreement.AgreementCommand.DecideOnce;
import org.kring.core.agreement.AgreementCommand.DeclareClash;
import org.kring.core.agreement.AgreementCommand.EndAct;
import org.kring.core.agreement.AgreementCommand.EndByItself;
import org.kring.core.agreement.AgreementCommand.FileUnder;
import org.kring.core.agreement.AgreementCommand.MindIt;
import org.kring.core.agreement.AgreementCommand.NoteSeen;
import org.kring.core.agreement.AgreementCommand.OfOne;
import org.kring.core.agreement.AgreementCommand.TakeBackClash;
import org.kring.core.agreement.AgreementCommand.TellNewcomers;
import org.kring.core.agreement.AgreementCommand.Watch;
import org.kring.core.agreement.AgreementEvent.ActEnded;
import org.kring.core.agreement.AgreementEvent.AgreementEnded;
import org.kring.core.agreement.AgreementEvent.AgreementPassed;
import org.kring.core.agreement.AgreementEvent.OwnerLeft;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.circle.Circles;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.Deciders;
import org.kring.core.people.People;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * All agreements of a collective, in the order of their numbers.
 *
 * @param standing the agreements that hold or are being reopened, by circle; decisions in one line are not among them
 * @param windows  the decisions in one line whose window runs, with its end
 * @param sunsets  what holds and ends by itself, with its last day
 * @param clashes  what was ever said not to fit together
 * @param acts     what leaders did while their circles were stuck, and the circle has not looked at yet
 */
public record Agreements(PVector<Agreement> all, PMap<CircleId, PSortedMap<Integer, Agreement>> standing,
                         PMap<AgreementId, Instant> windows, PMap<AgreementId, LocalDate> sunsets,
                         PVector<Clash> clashes, PSet<AgreementId> acts) {
    public static final Agreements NONE = new Agreements(TreePVector.empty(), HashTreePMap.empty(),
        HashTreePMap.empty(), HashTreePMap.empty(), TreePVector.empty(), OrderedPSet.empty());

    /** What agreements must know of the topics below them. */
    public record Below(People people, Circles circles) {
        /** Who decides in a circle that there is. */
        List<MemberId> deciders(CircleId circle, Moment now) {
            return Deciders.of(circles.find(circle).orElseThrow(), people, now.today());
        }
    }

    public Optional<Agreement> find(AgreementId id) {
        return id.value() <= all.size() ? Optional.of(all.get(id.value() - 1)) : Optional.empty();
    }

    public AgreementId next() {
        return new AgreementId(all.size() + 1);
    }

    /** The agreements of a circle that hold or are being reopened, the oldest first. */
    public Collection<Agreement> standingIn(CircleId circle) {
        return standing.getOrDefault(circle, TreePMap.empty()).values();
    }

    /** Those of all circles. */
    public Stream<Agreement> allStanding() {
        return standing.values().stream().flatMap(some -> some.values().stream());
    }

    /** The agreement "How we decide" that holds in a circle. */
    public Optional<Agreement> howWeDecide(CircleId circle) {
        return standingIn(circle).stream().filter(agreement -> agreement.holds() && agreement.saysHowWeDecide())
            .reduce((_, later) -> later);
    }

    /** The rules by which a circle decides: those it agreed on, or the ready ones. */
    public Clauses clauses(CircleId circle) {
        return howWeDecide(circle).map(agreement -> agreement.terms().clauses()).orElse(Clauses.READY);
    }

    /** Whether a circle has ever agreed on how it decides, whatever became of that. */
    public boolean haveEverSaidHowWeDecide(CircleId circle) {
        return all.stream().anyMatch(agreement -> agreement.saysHowWeDecide() && agreement.circle().equals(circle));
    }

    public static Decision decide(Agreements agreements, Below below, Actor actor, Moment now, AgreementCommand command) {
        return switch (command) {
            case DecideOnce c -> Once.decide(agreements, below, actor, now, c);
            case Watch c -> Minding.watch(agreements, below, actor, c);
            case MindIt c -> Minding.mindIt(agreements, below, actor, c);
            case NoteSeen c -> Looking.seen(agreements, below, actor, c);
            case AskToLook c -> Looking.ask(agreements, below, actor, c);
            case DeclareClash c -> Clashing.declare(agreements, below, actor, c);
            case TakeBackClash c -> Clashing.takeBack(agreements, actor, c);
            case TellNewcomers c -> Minding.tellNewcomers(agreements, below, actor, c);
            case FileUnder c -> Minding.file(agreements, below, actor, c);
            case EndAct(var id) -> Acting.end(agreements, below, actor, id);
            case EndByItself(var id) -> Looking.endByItself(agreements, actor, now, id);
            case CloseWindow(var id) -> Once.closeWindow(agreements, actor, now, id);
        };
    }

    public static Agreements evolve(Agreements agreements, Stamp stamp, AgreementEvent event) {
        return AgreementsEvolve.evolve(agreements, stamp, event);
    }

    /** What the passing of time does to decisions in one line, and to what ends by itself when its last day is over. */
    public Stream<Timer> timers(ZoneId zone) {
        return Stream.concat(
            windows.entrySet().stream().map(entry -> new Timer(entry.getValue(), new CloseWindow(entry.getKey()))),
            sunsets.entrySet().stream().map(entry -> new Timer(
                entry.getValue().plusDays(1).atStartOfDay(zone).toInstant(), new EndByItself(entry.getKey()))));
    }

    /** All as they stood at the end of a day; what was decided later is not among them. */
    public List<Agreement> asOf(LocalDate day, ZoneId zone) {
        return all.stream().flatMap(agreement -> agreement.asOf(day, zone).stream()).toList();
    }

    /** Why an agreement waits for its circle to look at it, if it does. */
    public Optional<Cause> toBeLookedAt(Agreement agreement, Moment now) {
        return Looking.cause(this, agreement, now);
    }

    /** What the leader of a circle did, and it has not looked at yet. */
    public List<Agreement> actsToReview(CircleId circle) {
        return acts.stream().map(this::known).filter(act -> act.circle().equals(circle)).toList();
    }

    /** Whether the circle may look at what its leader did now. */
    public Check mayReview(CircleId circle, AgreementId id) {
        return Check.that(find(id).filter(act -> act.awaitsReview() && act.circle().equals(circle)).isPresent(), AgreementRefusal.NO_ACT);
    }

    /** What newcomers read, the oldest first. */
    public List<Agreement> forNewcomers() {
        return allStanding().filter(agreement -> agreement.holds() && agreement.care().forNewcomers())
            .sorted(Comparator.comparing(agreement -> agreement.id().value())).toList();
    }

    /** What does not fit together with this agreement, while both hold and neither was decided about since. */
    public List<Clash> openClashes(AgreementId id) {
        return clashes.stream().filter(clash -> clash.concerns(id) && !clash.takenBack())
            .filter(clash -> isUnsettled(clash, clash.one()) && isUnsettled(clash, clash.other())).toList();
    }

    /** When a decision about one of the two has settled it; empty while it is open, and where it was taken back. */
    public Optional<Instant> settled(Clash clash) {
        return clash.takenBack() ? Optional.empty() : Stream.of(clash.one(), clash.other()).filter(id -> !isUnsettled(clash, id)).map(this::known)
            .map(each -> each.state() == State.NO_LONGER ? each.stand().from() : each.looked()).min(Comparator.naturalOrder());
    }

    /** The agreement that stands in the place of this one now, over however many steps. */
    public Agreement latest(AgreementId id) {
        var agreement = known(id);
        return agreement.replacedBy() == null ? agreement : latest(agreement.replacedBy());
    }

    private boolean isUnsettled(Clash clash, AgreementId id) {
        return known(id).state() != State.NO_LONGER && !known(id).looked().isAfter(clash.at());
    }

    /** The agreement in whose place it stands, if it does. */
    public Optional<Agreement> insteadOf(AgreementId id) {
        return all.stream().filter(each -> id.equals(each.replacedBy())).reduce((_, later) -> later);
    }

    /** Whether this may be asked for now, its words aside; pages ask it before they offer it. */
    public Check may(Below below, Actor actor, OfOne command) {
        return switch (command) {
            case Watch c -> Minding.mayWatch(this, below, actor, c);
            case MindIt c -> Minding.mayMind(this, below, actor, c.agreement(), c.owner());
            case NoteSeen c -> Looking.maySee(this, below, actor, c);
            case AskToLook c -> Looking.mayAsk(this, below, actor, c);
            case DeclareClash c -> Clashing.mayDeclare(this, below, actor, c);
            case TakeBackClash c -> Clashing.mayTakeBack(this, actor, c);
            case TellNewcomers c -> Minding.mayTellNewcomers(this, below, actor, c);
            case FileUnder c -> Minding.mayFile(this, below, actor, c);
            case EndAct(var id) -> Acting.mayEnd(this, below, actor, id);
            case EndByItself _, CloseWindow _ -> Check.no(AgreementRefusal.ONLY_THE_CLOCK);
        };
    }

    /** Holds when those who are there are enough of the circle for a decision in one line. */
    public Check enoughForOneLine(Below below, Moment now, CircleId circle, List<MemberId> present) {
        return below.circles().find(circle).map(_ -> Once.enough(below.deciders(circle, now), clauses(circle), present))
            .orElseGet(() -> Check.no(CircleRefusal.NO_SUCH_CIRCLE));
    }

    /** Holds when there is such an agreement, it lasts, and it has not ended. */
    Check lasting(AgreementId id) {
        return standing(id).and(() -> Check.that(!known(id).isOnce(), AgreementRefusal.DECIDED_ONCE));
    }

    /** Holds when there is such an agreement or decision, and it has not ended. */
    Check standing(AgreementId id) {
        return find(id)
            .map(agreement -> Check.that(agreement.state() != State.NO_LONGER, AgreementRefusal.NO_LONGER_HOLDS))
            .orElseGet(() -> Check.no(AgreementRefusal.NO_SUCH_AGREEMENT));
    }

    Agreement known(AgreementId id) {
        return find(id).orElseThrow();
    }

    Agreements with(PVector<Clash> clashes) {
        return new Agreements(all, standing, windows, sunsets, clashes, acts);
    }

    /** Holds when there is such an agreement of this circle, and it holds. */
    public Check holdsIn(CircleId circle, AgreementId id) {
        return find(id).filter(agreement -> agreement.circle().equals(circle))
            .map(agreement -> Check.that(agreement.holds(), AgreementRefusal.NO_LONGER_HOLDS))
            .orElseGet(() -> Check.no(AgreementRefusal.NO_SUCH_AGREEMENT));
    }

    /** Because of which agreement this person does not belong to this circle at the moment. */
    public Optional<Agreement> apart(CircleId circle, MemberId member) {
        return standingIn(circle).stream().filter(agreement -> agreement.holds() && agreement.isRemoval()
            && agreement.care().removal().member().equals(member)).findFirst();
    }

    /**
     * A circle ends: its agreements go to another one, but for how it decided, what its leader does and who did not
     * belong to it, which end with it.
     */
    public List<AgreementEvent> circleEnded(CircleId circle, CircleId heir) {
        return standingIn(circle).stream().<AgreementEvent>map(agreement -> agreement.saysHowWeDecide() || agreement.isRemoval()
            ? new AgreementEnded(agreement.id(), agreement.terms().proposal())
            : agreement.isAct() ? new ActEnded(agreement.id())
            : new AgreementPassed(agreement.id(), heir)).toList();
    }

    /** A circle is away: the windows of its decisions in one line end later. */
    public List<AgreementEvent> moved(CircleId circle, UnaryOperator<Instant> later) {
        return windows.keySet().stream().map(this::known).filter(decision -> decision.circle().equals(circle))
            .map(decision -> Once.moved(decision, later)).toList();
    }

    /** A member leaves a circle: what they minded has nobody, and their silence covers nothing any more. */
    public List<AgreementEvent> memberLeft(CircleId circle, MemberId member) {
        var minded = standingIn(circle).stream().filter(agreement -> member.equals(agreement.owner()))
            .<AgreementEvent>map(agreement -> new OwnerLeft(agreement.id()));
        var waited = windows.keySet().stream().map(id -> find(id).orElseThrow())
            .filter(decision -> decision.circle().equals(circle)).flatMap(decision -> Once.without(decision, member));
        return Stream.concat(minded, waited).toList();
    }
}
