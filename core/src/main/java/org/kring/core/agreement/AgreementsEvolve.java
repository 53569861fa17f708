package org.kring.core.agreement;

import java.time.Instant;
import java.util.List;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.DamagedLog;
import org.kring.core.Stamp;
import org.kring.core.agreement.Agreement.Terms;
import org.kring.core.agreement.AgreementEvent.AgreementEnded;
import org.kring.core.agreement.AgreementEvent.AgreementHeard;
import org.kring.core.agreement.AgreementEvent.AgreementRenewed;
import org.kring.core.agreement.AgreementEvent.AgreementReplaced;
import org.kring.core.agreement.AgreementEvent.AgreementRestored;
import org.kring.core.agreement.AgreementEvent.AgreementSuspended;
import org.kring.core.agreement.AgreementEvent.Agreed;
import org.kring.core.agreement.AgreementEvent.OwnerFound;
import org.kring.core.agreement.AgreementEvent.OwnerLeft;
import org.kring.core.agreement.AgreementEvent.WatchNoted;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/** How events change agreements. */
final class AgreementsEvolve {
    private AgreementsEvolve() {}

    static Agreements evolve(Agreements now, Stamp stamp, AgreementEvent event) {
        return switch (event) {
            case Agreed e -> agreed(now, stamp, e);
            case AgreementReplaced(var id, var by) -> with(now, known(now, id).in(State.NO_LONGER, stamp.at(), by, null));
            case AgreementEnded(var id, var proposal) -> with(now, known(now, id)
                .in(State.NO_LONGER, stamp.at(), null, proposal));
            case AgreementRenewed(var id, var proposal, var date) -> with(now, known(now, id).renewed(date, proposal));
            case AgreementSuspended(var id, var proposal) -> with(now, known(now, id)
                .in(State.REOPENED, stamp.at(), null, proposal));
            case AgreementRestored(var id, var heard) -> with(now, known(now, id)
                .in(State.HOLDS, stamp.at(), null, null).heard(List.copyOf(heard)));
            case AgreementHeard(var id, var heard) -> with(now, known(now, id).heard(List.copyOf(heard)));
            case OwnerLeft(var id) -> with(now, known(now, id).owned(null));
            case OwnerFound(var id, var owner) -> with(now, known(now, id).owned(owner));
            case WatchNoted(var id, var by, var _, var text) -> with(now, known(now, id)
                .watched(new Watched(by, stamp.at(), text)));
        };
    }

    private static Agreements agreed(Agreements now, Stamp stamp, Agreed e) {
        if (!e.agreement().equals(now.next())) {
            throw new DamagedLog(e.agreement() + " is agreed, but the next number is " + now.next().value());
        }
        var terms = new Terms(e.circle(), e.kind(), e.title(), e.text(), e.why(), e.measure(), e.starts(),
            e.proposal(), e.meeting(), e.clauses(), stamp.at());
        var agreement = new Agreement(e.agreement(), terms, e.owner(), e.lookAgain(), List.copyOf(e.heard()),
            State.HOLDS, null, null, null, TreePVector.empty());
        return kept(now, now.all().plus(agreement), agreement);
    }

    private static Agreements with(Agreements now, Agreement agreement) {
        return kept(now, now.all().with(agreement.id().value() - 1, agreement), agreement);
    }

    private static Agreements kept(Agreements now, PVector<Agreement> all, Agreement agreement) {
        return new Agreements(all, standing(now, agreement), windows(now, agreement));
    }

    private static PMap<CircleId, PSortedMap<Integer, Agreement>> standing(Agreements now, Agreement agreement) {
        var here = now.standing().getOrDefault(agreement.circle(), TreePMap.empty());
        var number = agreement.id().value();
        var stands = !agreement.isOnce() && agreement.state() != State.NO_LONGER;
        return now.standing().plus(agreement.circle(), stands ? here.plus(number, agreement) : here.minus(number));
    }

    /** A proposal keeps the window of its own decision; a decision in one line has nobody else to keep it. */
    private static PMap<AgreementId, Instant> windows(Agreements now, Agreement agreement) {
        return agreement.windowEnd().filter(_ -> agreement.isOnce() && agreement.holds())
            .map(until -> now.windows().plus(agreement.id(), until))
            .orElseGet(() -> now.windows().minus(agreement.id()));
    }

    private static Agreement known(Agreements now, AgreementId id) {
        return now.find(id).orElseThrow(() -> new DamagedLog(id + " is not known"));
    }
}
