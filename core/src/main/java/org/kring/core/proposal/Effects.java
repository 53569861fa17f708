package org.kring.core.proposal;

import static org.kring.core.proposal.Agreeing.agreed;
import static org.kring.core.proposal.Agreeing.clausesOf;
import static org.kring.core.proposal.Agreeing.ended;
import static org.kring.core.proposal.Agreeing.renewed;
import static org.kring.core.proposal.Agreeing.reopened;
import static org.kring.core.proposal.Agreeing.replaced;
import static org.kring.core.proposal.Agreeing.restorable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kring.core.AgreementId;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.AgreementEvent.EndsByItself;
import org.kring.core.agreement.AgreementEvent.MemberApart;
import org.kring.core.agreement.Agreements;
import org.kring.core.circle.Changes;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.circle.Structure;
import org.kring.core.circle.Structure.By;
import org.kring.core.consent.Heard;
import org.kring.core.consent.Round;
import org.kring.core.consent.Window;
import org.kring.core.people.PeopleEvent.LeaveTaken;
import org.kring.core.proposal.ProposalEvent.ProposalDecided;

/** What a decision does to agreements and aims. */
final class Effects {
    private Effects() {}

    /** Governance settings, aims, circles and roles: what always waits for everyone. */
    static boolean isProtected(Effect effect, Agreements agreements) {
        return switch (effect) {
            case Effect.HowWeDecide _, Effect.NewAim _, Effect.Remove _, Effect.PutOnLeave _, Effect.Structure _ -> true;
            case Effect.Plain _, Effect.Replace _, Effect.TryOut _, Effect.Renew _, Effect.End _, Effect.Admit _ ->
                effect.about().filter(id -> isSo(id, agreements, Agreement::saysHowWeDecide)
                    || isSo(id, agreements, Agreement::isRemoval)).isPresent();
        };
    }

    private static boolean isSo(AgreementId id, Agreements agreements, Predicate<Agreement> what) {
        return agreements.find(id).filter(what).isPresent();
    }

    /** What is decided, and what it does; the two land in one append. */
    static List<Event> decided(May may, Instant until) {
        var p = may.proposal();
        if (hasBeenOvertaken(may)) {
            return Windows.reached(may, Stage.CLARIFY);
        }
        var effect = p.content().effect();
        var target = effect.makesAnAgreement() ? restorable(may).orElse(may.below().agreements().next())
            : changed(effect);
        var events = new ArrayList<Event>();
        events.add(new ProposalDecided(p.id(), p.version().number(), target, until, lookAgain(may, effect),
            effect instanceof Effect.NewAim ? may.below().circleOf(p).aim() : Text.NONE));
        events.addAll(applied(may, target, heard(may, until)));
        return events;
    }

    private static AgreementId changed(Effect effect) {
        return switch (effect) {
            case Effect.Renew(var id, var _) -> id;
            case Effect.End(var id) -> id;
            case Effect.Plain _, Effect.HowWeDecide _, Effect.NewAim _, Effect.Replace _, Effect.TryOut _,
                Effect.Remove _, Effect.PutOnLeave _, Effect.Admit _, Effect.Structure _ -> null;
        };
    }

    private static LocalDate lookAgain(May may, Effect effect) {
        return effect instanceof Effect.Renew(var id, var _)
            ? may.below().agreements().find(id).orElseThrow().lookAgain() : null;
    }

    /** In a meeting the window of the absent begins with the decision; outside of one it has run. */
    static Window windowAfter(Round round, Instant at, Instant until) {
        return until != null ? Window.of(at, until) : round.window() == null ? null : round.window().ended();
    }

    private static List<Heard> heard(May may, Instant until) {
        var round = may.proposal().asking().round();
        return round.with(windowAfter(round, may.now().at(), until)).heard();
    }

    private static List<Event> applied(May may, AgreementId target, List<Heard> heard) {
        var p = may.proposal();
        return switch (p.content().effect()) {
            case Effect.Plain _ -> agreed(may, target, heard, null);
            case Effect.HowWeDecide(var clauses) -> and(agreed(may, target, heard, clauses),
                replaced(may, may.below().agreements().howWeDecide(p.circle()).map(Agreement::id), target));
            case Effect.NewAim _ -> and(agreed(may, target, heard, null),
                structure(may, Changes.NONE.aim(p.circle(), p.content().text())));
            case Effect.Remove(var member, var _) -> and(apart(may, target, heard, member),
                may.below().circles().without(p.circle(), member));
            case Effect.PutOnLeave(var member, var until) -> and(agreed(may, target, heard, null),
                List.of(new LeaveTaken(member, until)));
            case Effect.Admit(var guest) -> and(agreed(may, target, heard, null), joined(may, guest));
            case Effect.Replace(var old) -> inPlaceOf(may, old, target, heard);
            case Effect.TryOut(var old) -> and(old == null ? agreed(may, target, heard, null)
                : inPlaceOf(may, old, target, heard), tried(may, target));
            case Effect.Renew(var id, var day) -> and(ended(may, reopened(may)), renewed(may, id, day));
            case Effect.End(var id) -> and(ended(may, reopened(may)), ended(may, Optional.of(id)));
            case Effect.Structure _ -> and(agreed(may, target, heard, null),
                restorable(may).isPresent() ? List.of() : structure(may, p.content().changes()));
        };
    }

    /** It ends on its day, whatever is said or not said until then; what was decided before about the same person gives way. */
    private static List<Event> apart(May may, AgreementId target, List<Heard> heard, MemberId member) {
        var before = may.below().agreements().apart(may.proposal().circle(), member).map(Agreement::id);
        return and(and(agreed(may, target, heard, null), restorable(may).isPresent() ? List.of()
            : List.of(new MemberApart(target, member), new EndsByItself(target))), replaced(may, before, target));
    }

    /** Nobody is a member who does not want to be one any more. */
    private static List<Event> joined(May may, MemberId guest) {
        var circle = may.below().circleOf(may.proposal());
        return circle.company().asking().contains(guest) ? List.of(new CircleMemberJoined(circle.id(), guest)) : List.of();
    }

    private static List<Event> inPlaceOf(May may, AgreementId old, AgreementId target, List<Heard> heard) {
        return and(agreed(may, target, heard, clausesOf(may, old)),
            and(replaced(may, Optional.of(old), target), otherWayToDecide(may, old, target)));
    }

    /** What comes back after it was looked at once more ends by itself already. */
    private static List<Event> tried(May may, AgreementId target) {
        return restorable(may).isPresent() ? List.of() : List.of(new EndsByItself(target));
    }

    /** Circles have changed while this was asked, so that it cannot be done any more: the text is looked at again. */
    private static boolean hasBeenOvertaken(May may) {
        return may.proposal().content().effect() instanceof Effect.Structure && restorable(may).isEmpty()
            && structure(may, may.proposal().content().changes()).isEmpty();
    }

    /** What these changes do to circles; nothing where they do not fit any more. */
    private static List<Event> structure(May may, Changes changes) {
        var p = may.proposal();
        return Structure.decide(may.below().circles(), may.below().people(),
            new By(p.circle(), p.id(), may.now().today()), changes) instanceof Decision.Accepted(var events) ? events
            : List.of();
    }

    /** A circle has one "How we decide": one that came between gives way to the words that say it now. */
    private static List<Event> otherWayToDecide(May may, AgreementId old, AgreementId target) {
        var says = restorable(may).isPresent() ? isSo(target, may.below().agreements(), Agreement::saysHowWeDecide)
            : clausesOf(may, old) != null;
        return says ? replaced(may, may.below().agreements().howWeDecide(may.proposal().circle()).map(Agreement::id)
            .filter(id -> !id.equals(old)), target) : List.of();
    }

    static List<Event> and(List<? extends Event> some, List<? extends Event> more) {
        var all = new ArrayList<Event>(some);
        all.addAll(more);
        return all;
    }
}
