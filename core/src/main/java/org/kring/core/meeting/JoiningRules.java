package org.kring.core.meeting;

import java.util.List;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Text;
import org.kring.core.meeting.MeetingCommand.AdmitGuest;
import org.kring.core.meeting.MeetingCommand.AskAboutGuest;
import org.kring.core.meeting.MeetingEvent.ItemDecides;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;

/** A guest becomes a member by quick consent in a meeting (method.md section 2, joining and leaving). */
final class JoiningRules {
    private JoiningRules() {}

    static Check mayAdmit(Scene scene, Meeting meeting) {
        return DecisionRules.mayBegin(scene, meeting).and(() -> isAboutAGuest(meeting));
    }

    /** Nobody needs to say it aloud before the others. */
    static Check mayAsk(Scene scene, Meeting meeting) {
        return NoteRules.mayBeAgainst(scene, meeting).and(() -> DecisionRules.isUndecided(scene, meeting))
            .and(() -> isAboutAGuest(meeting));
    }

    private static Check isAboutAGuest(Meeting meeting) {
        return Check.that(meeting.running().filter(item -> item.guest() != null).isPresent(), MeetingRefusal.NOBODY_ASKS_TO_JOIN);
    }

    /** The same process in one act: it is proposed, everyone who is here is asked, none is against, it is decided. */
    static Decision admit(Scene scene, Meeting meeting, AdmitGuest c) {
        var check = mayAdmit(scene, meeting).and(() -> ItemRules.isRunning(meeting, c.item()));
        return check.refusal().<Decision>map(refused -> refused).orElseGet(() -> {
            var id = scene.below().proposals().next();
            return DecisionRules.inARow(scene, new ItemDecides(meeting.id(), c.item(), id), List.of(begin(meeting, c.text()),
                new OpenRound(id, 1, meeting.presence().here()), new OthersConsent(id, 1), new Declare(id)));
        });
    }

    /** "Someone": the same process, and each is asked. */
    static Decision askEveryone(Scene scene, Meeting meeting, AskAboutGuest c) {
        var check = mayAsk(scene, meeting).and(() -> ItemRules.isRunning(meeting, c.item()));
        return check.refusal().<Decision>map(refused -> refused).orElseGet(() -> DecisionRules.begun(scene, meeting,
            begin(meeting, c.text()), new ItemDecides(meeting.id(), c.item(), scene.below().proposals().next()), true));
    }

    private static Begin begin(Meeting meeting, Text text) {
        return new Begin(meeting.circle(), null, meeting.id(), null,
            Content.admitting(meeting.running().orElseThrow().guest(), text), true);
    }
}
