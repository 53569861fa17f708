package org.kring.core.proposal;

import java.util.List;
import org.kring.core.Actor;
import org.kring.core.AgreementId;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.AgreementEvent.AgreementSuspended;
import org.kring.core.agreement.AgreementRefusal;
import org.kring.core.circle.Circle;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.consent.Deciders;
import org.kring.core.consent.Heard.How;
import org.kring.core.consent.Heard;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.ObjectToDecision;
import org.kring.core.proposal.ProposalEvent.DecisionTakenUp;
import org.kring.core.proposal.ProposalEvent.ObjectionRaised;
import org.kring.core.proposal.ProposalEvent.ProposalPresented;
import org.kring.core.proposal.ProposalEvent.RoundOpened;
import org.kring.core.proposal.ProposalEvent.StageReached;

/** A reason against a decision in one line: it becomes a proposal with the same words. */
final class TakingUp {
    private TakingUp() {}

    static Decision object(Proposals proposals, Below below, Actor actor, Moment now, ObjectToDecision c) {
        return mayObject(below, actor, now, c.agreement(), c.by(), c.way()).and(c.words()::check)
            .and(() -> c.way() == Way.IN_THE_ROOM ? Check.OK : Limits.written(c.words().might(), Limits.PARAGRAPH))
            .then(() -> takenUp(proposals, below, now, c));
    }

    static Check mayObject(Below below, Actor actor, Moment now, AgreementId id, MemberId by, Way way) {
        return below.agreements().find(id).filter(Agreement::isOnce)
            .map(decision -> Check.that(decision.holds(), AgreementRefusal.NO_LONGER_HOLDS)
                .and(() -> Check.that(deciders(below, now, decision).contains(by), ConsentRefusal.NOT_A_DECIDER, by))
                .and(() -> inTime(decision.heardOf(by).orElseThrow(), now))
                .and(() -> below.people().maySpeakFor(actor, by, way)))
            .orElseGet(() -> Check.no(AgreementRefusal.NO_SUCH_AGREEMENT));
    }

    private static Circle circle(Below below, Agreement decision) {
        return below.circles().find(decision.circle()).orElseThrow();
    }

    /** Who decided it, and still does. */
    private static List<MemberId> deciders(Below below, Moment now, Agreement decision) {
        var deciders = Deciders.of(circle(below, decision), below.people(), now.today());
        return decision.heard().stream().map(Heard::member).filter(deciders::contains).toList();
    }

    private static Check inTime(Heard heard, Moment now) {
        return Check.that(heard.openUntil().filter(now.at()::isBefore).isPresent(), ProposalRefusal.WINDOW_IS_OVER);
    }

    private static List<Event> takenUp(Proposals proposals, Below below, Moment now, ObjectToDecision c) {
        var decision = below.agreements().find(c.agreement()).orElseThrow();
        var circle = circle(below, decision);
        var id = proposals.next();
        var content = Contents.filled(Content.of(decision.terms().text()).minded(minds(circle, decision)), null, now);
        return List.of(
            Beginning.event(proposals, new Begin(circle.id(), content.owner(), null, null, content, true), content),
            new ProposalPresented(id), round(below, now, decision, id),
            new DecisionTakenUp(id, decision.id(), heard(below, now, decision)),
            raised(id, c), new StageReached(id, Stage.OBJECTIONS), new AgreementSuspended(decision.id(), id));
    }

    private static MemberId minds(Circle circle, Agreement decision) {
        return decision.owner() != null && circle.has(decision.owner()) ? decision.owner() : null;
    }

    private static RoundOpened round(Below below, Moment now, Agreement decision, ProposalId id) {
        return new RoundOpened(id, 1, 1, deciders(below, now, decision), List.of(),
            below.agreements().clauses(decision.circle()), null);
    }

    private static List<MemberId> heard(Below below, Moment now, Agreement decision) {
        var inTheRoom = decision.heard().stream().filter(each -> each.how() == How.IN_THE_ROOM).map(Heard::member).toList();
        return deciders(below, now, decision).stream().filter(inTheRoom::contains).toList();
    }

    private static ObjectionRaised raised(ProposalId id, ObjectToDecision c) {
        var w = c.words();
        return new ObjectionRaised(id, 1, 1, 1, c.by(), c.way(), null, w.might(), w.part(), w.touched(), w.sign(),
            w.change());
    }
}
