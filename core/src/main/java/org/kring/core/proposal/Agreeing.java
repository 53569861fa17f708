package org.kring.core.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.AgreementEvent.Agreed;
import org.kring.core.agreement.AgreementEvent.AgreementEnded;
import org.kring.core.agreement.AgreementEvent.AgreementFiled;
import org.kring.core.agreement.AgreementEvent.AgreementRenewed;
import org.kring.core.agreement.AgreementEvent.AgreementReplaced;
import org.kring.core.agreement.AgreementEvent.AgreementRestored;
import org.kring.core.agreement.Kind;
import org.kring.core.agreement.State;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.Heard;

/** Which agreements come of a decision, change by it, or give way to it. */
final class Agreeing {
    private Agreeing() {}

    static List<Event> agreed(May may, AgreementId target, List<Heard> heard, Clauses clauses) {
        var p = may.proposal();
        if (restorable(may).isPresent()) {
            return List.of(new AgreementRestored(target, heard));
        }
        var c = p.content();
        var starts = c.starts() == null ? may.now().today() : c.starts();
        var event = new Agreed(target, p.circle(), Kind.AGREEMENT, p.id(), p.meeting(), owner(may, p.circle()), starts,
            c.lookAgain(), clauses, heard, c.title(), c.text(), c.why(), c.measure());
        return Effects.and(Effects.and(List.of(event), filed(may, target)), replaced(may, reopened(may), target));
    }

    /** Its circle may have given up meanwhile what it is about. */
    private static List<Event> filed(May may, AgreementId target) {
        var p = may.proposal();
        return Contents.isOurs(p.content(), p.circle(), may.below())
            ? List.of(new AgreementFiled(target, p.content().item())) : List.of();
    }

    /** Whoever was to mind it may have left meanwhile. */
    private static MemberId owner(May may, CircleId circle) {
        var owner = may.proposal().content().owner();
        return owner != null && may.below().circles().find(circle).orElseThrow().has(owner) ? owner : null;
    }

    /** What ended by itself while it was being asked about comes back; what was replaced or ended meanwhile does not. */
    static List<Event> renewed(May may, AgreementId id, LocalDate day) {
        var old = may.below().agreements().find(id).orElseThrow();
        List<Event> renewed = List.of(new AgreementRenewed(id, may.proposal().id(), day));
        return old.hasEndedByItself() ? Effects.and(List.of(new AgreementRestored(id, old.heard())), renewed)
            : old.holds() ? renewed : List.of();
    }

    /** What holds, or is being reopened, ends. */
    static List<Event> ended(May may, Optional<AgreementId> agreement) {
        return agreement.flatMap(may.below().agreements()::find).filter(found -> found.state() != State.NO_LONGER)
            .<List<Event>>map(found -> List.of(new AgreementEnded(found.id(), may.proposal().id()))).orElse(List.of());
    }

    static List<Event> replaced(May may, Optional<AgreementId> old, AgreementId by) {
        return old.filter(id -> !id.equals(by))
            .filter(id -> may.below().agreements().find(id).filter(found -> found.state() != State.NO_LONGER).isPresent())
            .<List<Event>>map(id -> List.of(new AgreementReplaced(id, by))).orElse(List.of());
    }

    /** Words that replace "How we decide" keep its clauses; the clauses change by their own effect. */
    static Clauses clausesOf(May may, AgreementId old) {
        return may.below().agreements().find(old).filter(agreement -> agreement.state() != State.NO_LONGER)
            .map(agreement -> agreement.terms().clauses()).orElse(null);
    }

    /** The same words were in force before they were looked at again: they come back as they were. */
    static Optional<AgreementId> restorable(May may) {
        return reopened(may).filter(_ -> may.proposal().outcome().version() == may.proposal().version().number());
    }

    /** What is out of force while this proposal works on a reason against it. */
    static Optional<AgreementId> reopened(May may) {
        var p = may.proposal();
        return Optional.ofNullable(p.outcome().agreement()).flatMap(may.below().agreements()::find)
            .filter(agreement -> agreement.state() == State.REOPENED && p.id().equals(agreement.lastProposal()))
            .map(Agreement::id);
    }
}
