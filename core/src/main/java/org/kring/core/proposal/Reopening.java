package org.kring.core.proposal;

import java.util.List;
import org.kring.core.AgreementId;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.AgreementEvent.AgreementRenewed;
import org.kring.core.agreement.AgreementEvent.AgreementRestored;
import org.kring.core.agreement.AgreementEvent.AgreementSuspended;
import org.kring.core.circle.CircleEvent.AimChanged;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.circle.CircleEvent.JoiningReopened;
import org.kring.core.people.PeopleEvent.LeaveEnded;
import org.kring.core.proposal.ProposalEvent.ProposalReopened;

/** A reason against was given in time: what was decided is taken back until it is met. */
final class Reopening {
    private Reopening() {}

    /** Whether what was decided has not been overtaken by a later decision. */
    static boolean stands(Proposal p, Below below) {
        return below.agreements().find(p.outcome().agreement())
            .filter(agreement -> switch (p.content().effect()) {
                case Effect.Plain _, Effect.HowWeDecide _, Effect.NewAim _, Effect.Replace _, Effect.TryOut _,
                    Effect.Remove _, Effect.PutOnLeave _, Effect.Structure _ -> agreement.holds();
                case Effect.Admit(var guest) -> agreement.holds() && below.circleOf(p).company().own().contains(guest);
                case Effect.Renew _ -> agreement.holds() && p.id().equals(agreement.lastProposal());
                case Effect.End _ -> !agreement.holds() && p.id().equals(agreement.lastProposal())
                    && !hasAnotherWay(agreement, below);
            }).isPresent();
    }

    /** A circle has one way to decide: the one that ended does not come back beside a new one. */
    private static boolean hasAnotherWay(Agreement ended, Below below) {
        return ended.saysHowWeDecide() && below.agreements().howWeDecide(ended.circle()).isPresent();
    }

    static List<Event> reopen(May may) {
        var p = may.proposal();
        var target = p.outcome().agreement();
        return Effects.and(List.of(new ProposalReopened(p.id())), switch (p.content().effect()) {
            // What was opened, filled or ended stays as it is until decided otherwise: people act on it already.
            case Effect.Plain _, Effect.Structure _ -> suspended(p, target);
            case Effect.Remove(var member, var _) -> Effects.and(suspended(p, target), predecessor(may, target).isEmpty()
                ? backInTheCircle(may, member) : predecessor(may, target));
            case Effect.Admit(var guest) -> Effects.and(suspended(p, target), guestAgain(may, guest));
            case Effect.PutOnLeave(var member, var _) -> Effects.and(suspended(p, target),
                may.below().people().isOnLeave(member, may.now().today()) ? List.of(new LeaveEnded(member)) : List.of());
            case Effect.HowWeDecide _, Effect.Replace _, Effect.TryOut _ -> Effects.and(suspended(p, target), predecessor(may, target));
            case Effect.NewAim _ -> Effects.and(suspended(p, target), aimBefore(may));
            case Effect.Renew _ -> List.of(new AgreementRenewed(target, p.id(), p.outcome().lookAgainBefore()));
            case Effect.End _ -> Effects.and(restored(may, target), apartAgain(may, target));
        });
    }

    private static List<Event> suspended(Proposal p, AgreementId target) {
        return List.of(new AgreementSuspended(target, p.id()));
    }

    /** What it stood in the place of; an earlier text of this very proposal does not come back. */
    private static List<Event> predecessor(May may, AgreementId target) {
        return may.below().agreements().all().stream().filter(each -> target.equals(each.replacedBy()))
            .filter(each -> !may.proposal().id().equals(each.terms().proposal()) && !each.isOnce())
            .reduce((_, later) -> later).map(each -> restored(may, each.id())).orElse(List.of());
    }

    private static List<Event> backInTheCircle(May may, MemberId member) {
        var comesBack = may.below().people().isHere(member) && !may.below().circleOf(may.proposal()).has(member);
        var seats = may.below().circles().suspended(may.proposal().circle(), member);
        return !comesBack ? List.of() : !seats.isEmpty() ? seats
            : List.of(new CircleMemberJoined(may.proposal().circle(), member));
    }

    /** Whoever joined is heard and asks as before, until the reason is met. */
    private static List<Event> guestAgain(May may, MemberId guest) {
        var circle = may.below().circleOf(may.proposal());
        return circle.company().own().contains(guest) ? List.of(new JoiningReopened(circle.id(), guest)) : List.of();
    }

    private static List<Event> aimBefore(May may) {
        var p = may.proposal();
        return may.below().circleOf(p).aim().equals(p.content().text())
            ? List.of(new AimChanged(p.circle(), p.outcome().aimBefore())) : List.of();
    }

    /** Whoever was to come back is not in the circle until the reason is met. */
    private static List<Event> apartAgain(May may, AgreementId target) {
        var agreement = may.below().agreements().find(target).orElseThrow();
        return !agreement.isRemoval() ? List.of()
            : List.copyOf(may.below().circles().without(agreement.circle(), agreement.care().removal().member()));
    }

    private static List<Event> restored(May may, AgreementId id) {
        return List.of(new AgreementRestored(id, may.below().agreements().find(id).orElseThrow().heard()));
    }
}
