package org.kring.core.agreement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
import org.kring.core.agreement.AgreementCommand.CloseWindow;
import org.kring.core.agreement.AgreementCommand.DecideOnce;
import org.kring.core.agreement.AgreementCommand.MindIt;
import org.kring.core.agreement.AgreementCommand.Watch;
import org.kring.core.agreement.AgreementEvent.OwnerLeft;
import org.kring.core.circle.Circles;
import org.kring.core.consent.Clauses;
import org.kring.core.people.People;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * All agreements of a collective, in the order of their numbers.
 *
 * @param standing the agreements that hold or are being reopened, by circle; decisions in one line are not among them
 * @param windows  the decisions in one line whose window runs, with its end
 */
public record Agreements(PVector<Agreement> all, PMap<CircleId, PSortedMap<Integer, Agreement>> standing,
                         PMap<AgreementId, Instant> windows) {
    public static final Agreements NONE = new Agreements(TreePVector.empty(), HashTreePMap.empty(),
        HashTreePMap.empty());

    /** What agreements must know of the topics below them. */
    public record Below(People people, Circles circles) {}

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
            case CloseWindow(var id) -> Once.closeWindow(agreements, actor, now, id);
        };
    }

    public static Agreements evolve(Agreements agreements, Stamp stamp, AgreementEvent event) {
        return AgreementsEvolve.evolve(agreements, stamp, event);
    }

    /** What the passing of time does to decisions in one line. */
    public Stream<Timer> timers() {
        return windows.entrySet().stream().map(entry -> new Timer(entry.getValue(), new CloseWindow(entry.getKey())));
    }

    public Check mayDecideOnce(Below below, Actor actor, DecideOnce command) {
        return Once.may(this, below, actor, command);
    }

    /** Anyone in the collective may note what to watch. */
    public Check mayWatch(Below below, Actor actor, Watch command) {
        return Minding.mayWatch(this, below, actor, command);
    }

    public Check mayMind(Below below, Actor actor, AgreementId agreement, MemberId owner) {
        return Minding.mayMind(this, below, actor, agreement, owner);
    }

    /** Holds when there is such an agreement of this circle, and it holds. */
    public Check holdsIn(CircleId circle, AgreementId id) {
        return find(id).filter(agreement -> agreement.circle().equals(circle))
            .map(agreement -> Check.that(agreement.holds(), AgreementRefusal.NO_LONGER_HOLDS))
            .orElseGet(() -> Check.no(AgreementRefusal.NO_SUCH_AGREEMENT));
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
