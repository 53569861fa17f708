package org.kring.core.meeting;

import java.util.List;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.AgreementRefusal;
import org.kring.core.agreement.AgreementEvent.ActEnded;
import org.kring.core.agreement.AgreementEvent.ActReviewed;
import org.kring.core.agreement.Agreements;
import org.kring.core.meeting.MeetingCommand.AddLook;
import org.kring.core.meeting.MeetingCommand.KeepAsItIs;
import org.kring.core.meeting.MeetingCommand.ReviewAct;
import org.kring.core.meeting.MeetingEvent.ItemDecides;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;

/** An agreement is looked at again in a meeting: put on its agenda, or kept as it is by quick consent. */
final class LookRules {
    private LookRules() {}

    static Decision add(Scene scene, Meeting meeting, AddLook c) {
        return AgendaRules.mayEdit(scene, meeting)
            .and(() -> scene.below().agreements().holdsIn(meeting.circle(), c.agreement()))
            .and(() -> Check.that(!meeting.agenda().has(c.agreement()), MeetingRefusal.ON_THE_AGENDA_ALREADY))
            .then(() -> ReadyAgenda.look(meeting, scene.below().agreements().find(c.agreement()).orElseThrow(),
                scene.person(meeting).orElse(null)));
    }

    static Check mayKeep(Scene scene, Meeting meeting) {
        return DecisionRules.mayBegin(scene, meeting).and(() -> Check.that(
            meeting.running().filter(item -> item.agreement() != null).isPresent(), MeetingRefusal.NOTHING_TO_LOOK_AT))
            .and(() -> Check.that(!agreement(scene, meeting.running().orElseThrow()).isRemoval(), AgreementRefusal.A_REMOVAL_ENDS));
    }

    /** The same process in one act: it is proposed, everyone who is here is asked, none is against, it is decided. */
    static Decision keep(Scene scene, Meeting meeting, KeepAsItIs c) {
        var check = mayKeep(scene, meeting).and(() -> ItemRules.isRunning(meeting, c.item()));
        return check.refusal().<Decision>map(refused -> refused).orElseGet(() -> {
            var id = scene.below().proposals().next();
            var agreement = agreement(scene, meeting.running().orElseThrow());
            return DecisionRules.inARow(scene, new ItemDecides(meeting.id(), c.item(), id), List.of(
                new Begin(meeting.circle(), null, meeting.id(), null, Content.keeping(agreement, c.until()), true),
                new OpenRound(id, 1, meeting.presence().here()), new OthersConsent(id, 1), new Declare(id)));
        });
    }

    static Check mayReview(Scene scene, Meeting meeting, boolean goesOn) {
        var below = scene.below();
        return scene.writesDown(meeting).and(() -> meeting.running().map(Item::agreement)
                .map(act -> below.agreements().mayReview(meeting.circle(), act))
                .orElseGet(() -> Check.no(MeetingRefusal.NOTHING_TO_LOOK_AT)))
            .and(() -> goesOn ? Check.OK : below.agreements().enoughForOneLine(
                new Agreements.Below(below.people(), below.circles()), scene.now(), meeting.circle(), meeting.presence().here()));
    }

    /** Without a decision it goes on until its day; it ends now where nobody is against that. */
    static Decision review(Scene scene, Meeting meeting, ReviewAct c) {
        return mayReview(scene, meeting, c.goesOn()).and(() -> ItemRules.isRunning(meeting, c.item())).then(() -> {
            var act = agreement(scene, meeting.running().orElseThrow());
            var reviewed = new ActReviewed(act.id(), meeting.id());
            return c.goesOn() || !act.holds() ? List.of(reviewed) : List.of(reviewed, new ActEnded(act.id()));
        });
    }

    private static Agreement agreement(Scene scene, Item item) {
        return scene.below().agreements().find(item.agreement()).orElseThrow();
    }
}
