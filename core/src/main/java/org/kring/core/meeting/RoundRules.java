package org.kring.core.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.meeting.MeetingCommand.BeginRound;
import org.kring.core.meeting.MeetingCommand.EndRound;
import org.kring.core.meeting.MeetingCommand.EndTurn;
import org.kring.core.meeting.MeetingCommand.ForRound;
import org.kring.core.meeting.MeetingCommand.GiveTurnBack;
import org.kring.core.meeting.MeetingCommand.PostponeTurn;
import org.kring.core.meeting.MeetingEvent.RoundBegun;
import org.kring.core.meeting.MeetingEvent.RoundEnded;
import org.kring.core.meeting.MeetingEvent.TurnEnded;
import org.kring.core.meeting.MeetingEvent.TurnGivenBack;
import org.kring.core.meeting.MeetingEvent.TurnPostponed;

/** Rounds: everybody is asked, in turn (method.md section 5, rounds). */
final class RoundRules {
    private RoundRules() {}

    static Decision decide(Scene scene, Meeting meeting, ForRound command) {
        var id = meeting.id();
        return switch (command) {
            case BeginRound c -> begin(scene, meeting, c);
            case EndTurn(var _, var member, var how) -> mayEndTurn(scene, meeting, member, how)
                .then(new TurnEnded(id, member, how));
            case PostponeTurn(var _, var member) -> mayPostpone(scene, meeting, member)
                .then(new TurnPostponed(id, member));
            case GiveTurnBack(var _, var member) -> mayGiveBack(scene, meeting, member)
                .then(new TurnGivenBack(id, member));
            case EndRound(var _, var rounds) -> mayEnd(scene, meeting)
                .and(() -> Check.that(meeting.roundsHeld() == rounds, MeetingRefusal.ROUND_HAS_CHANGED))
                .then(new RoundEnded(id));
        };
    }

    private static Decision begin(Scene scene, Meeting meeting, BeginRound c) {
        return mayBegin(scene, meeting).and(() -> ItemRules.isRunning(meeting, c.item()))
            .and(() -> Check.that(c.prompt() != Prompt.CONSENT, MeetingRefusal.ONLY_BY_ANSWERING))
            .and(() -> Check.that(!hasJustBegun(meeting, c.prompt()), MeetingRefusal.ROUND_HAS_JUST_BEGUN))
            .and(() -> c.prompt() == Prompt.OWN_WORDS ? Limits.written(c.words(), Limits.LINE)
                : Limits.fits(c.words(), Limits.LINE))
            .then(() -> List.<Event>of(new RoundBegun(meeting.id(), c.item(), c.prompt(), c.words(),
                order(scene, meeting))));
    }

    /** Whoever may not belong any more has the word first (method.md section 2, removing). */
    private static List<MemberId> order(Scene scene, Meeting meeting) {
        var usual = RoundOrder.of(meeting.presence().here(), meeting.roundsHeld(), meeting.duties().facilitator());
        var first = scene.concerned(meeting);
        return Stream.concat(first.stream(), usual.stream()).distinct().toList();
    }

    static Check mayBegin(Scene scene, Meeting meeting) {
        return scene.leads(meeting)
            .and(() -> Check.that(meeting.running().isPresent(), MeetingRefusal.ITEM_HAS_CHANGED))
            .and(() -> Check.that(!meeting.presence().here().isEmpty(), MeetingRefusal.NOBODY_IS_HERE));
    }

    private static boolean hasJustBegun(Meeting meeting, Prompt prompt) {
        return meeting.roundNow().filter(round -> round.prompt() == prompt && round.taken().isEmpty()
            && prompt != Prompt.OWN_WORDS).isPresent();
    }

    static Check mayEndTurn(Scene scene, Meeting meeting, MemberId member, TurnEnd how) {
        return scene.isOrLeads(meeting, member).and(() -> hasTurn(meeting, member))
            .and(() -> Check.that(how == TurnEnd.SPOKE || meeting.round().prompt().mayPass(),
                MeetingRefusal.NOBODY_PASSES_HERE))
            .and(() -> asksForNoReason(meeting));
    }

    private static Check asksForNoReason(Meeting meeting) {
        return Check.that(meeting.round().prompt() != Prompt.CONSENT, MeetingRefusal.ONLY_BY_ANSWERING);
    }

    private static Check hasTurn(Meeting meeting, MemberId member) {
        return runs(meeting).and(() -> Check.that(meeting.turn().filter(member::equals).isPresent(),
            MeetingRefusal.NOT_THEIR_TURN, meeting.turn().stream().toArray()));
    }

    static Check mayPostpone(Scene scene, Meeting meeting, MemberId member) {
        return scene.isOrLeads(meeting, member).and(() -> hasTurn(meeting, member))
            .and(() -> Check.that(!meeting.round().postponed().contains(member), MeetingRefusal.POSTPONED_ALREADY,
                member))
            .and(() -> Check.that(meeting.round().waiting().size() > 1, MeetingRefusal.NOBODY_ELSE_IS_WAITING));
    }

    static Check mayGiveBack(Scene scene, Meeting meeting, MemberId member) {
        return scene.leads(meeting)
            .and(() -> Check.that(meeting.round() != null && !meeting.round().taken().isEmpty()
                    && meeting.round().taken().getLast().member().equals(member),
                MeetingRefusal.ROUND_HAS_CHANGED))
            .and(() -> asksForNoReason(meeting))
            .and(() -> scene.isHere(meeting, member));
    }

    static Check mayEnd(Scene scene, Meeting meeting) {
        return scene.leads(meeting).and(() -> runs(meeting)).and(() -> asksForNoReason(meeting));
    }

    private static Check runs(Meeting meeting) {
        return Check.that(meeting.roundNow().isPresent(), MeetingRefusal.NO_ROUND_RUNS);
    }
}
