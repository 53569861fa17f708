package org.kring.server.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.collective.Collective;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.Mark;
import org.kring.core.meeting.Measure;
import org.kring.core.meeting.MeetingCommand.AddLine;
import org.kring.core.meeting.MeetingCommand.BeginDecision;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.NextItem;
import org.kring.core.meeting.MeetingCommand.NobodyAgainst;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.Reflect;
import org.kring.core.meeting.Outcome;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.ProposalId;

/** One meeting of the story, from its opening to its final notes. */
final class Evening {
    private final Player player;
    private final MeetingId meeting;
    private final MemberId asks;
    private final MemberId writes;
    private final List<MemberId> present;

    private Evening(Player player, MeetingId meeting, MemberId asks, MemberId writes, List<MemberId> present) {
        this.player = player;
        this.meeting = meeting;
        this.asks = asks;
        this.writes = writes;
        this.present = present;
    }

    /** Plans a meeting for later; it is opened with {@link #open}. */
    static MeetingId plan(Player player, MemberId who, Instant when, int minutes) {
        var meeting = player.state().meetings().next();
        player.by(who, new PlanMeeting(Collective.ROOT, when, minutes, new Text("kitchen")));
        return meeting;
    }

    static Evening open(Player player, MeetingId meeting, MemberId asks, MemberId writes, List<MemberId> present) {
        player.by(asks, new OpenMeeting(meeting, asks, writes, present));
        return new Evening(player, meeting, asks, writes, present);
    }

    MeetingId meeting() {
        return meeting;
    }

    Evening notes(String... lines) {
        for (var line : lines) {
            note(Mark.NONE, line, null, null);
        }
        return this;
    }

    Evening step(String what, MemberId who, LocalDate due) {
        return note(Mark.STEP, what, who, due);
    }

    Evening later(String what) {
        return note(Mark.LATER, what, null, null);
    }

    private Evening note(Mark mark, String text, MemberId who, LocalDate due) {
        player.by(writes, new AddLine(meeting, running().number(), mark, new Text(text), who, due));
        return this;
    }

    /** The text is asked about, everyone who is there says none, and it is decided. */
    Evening decided(MemberId author, Content content) {
        ProposalId proposal = player.state().proposals().next();
        player.by(asks, new BeginDecision(meeting, running().number(), author, content, true),
            new OthersConsent(proposal, 1), new Declare(proposal));
        return this;
    }

    /** Decided in one line: is anyone against? No one. */
    Evening decidedOnce(String what) {
        note(Mark.DECISION, what, null, null);
        var line = player.state().meetings().find(meeting).orElseThrow().notes().pending().getLast();
        player.by(asks, new NobodyAgainst(meeting, line.number()));
        return this;
    }

    Evening next(int minutes) {
        player.minutesLater(minutes).by(asks, new NextItem(meeting, running().number(), Outcome.REACHED));
        return this;
    }

    /** Goes on to the last item, answers the two questions, plans the next meeting and ends. */
    MeetingId close(Instant next) {
        while (hasMore()) {
            next(4);
        }
        var following = plan(player, asks, next, 90);
        for (var member : present) {
            var measure = member.value() % 4 == 3 ? Measure.PARTLY : Measure.YES;
            player.by(asks, new Reflect(meeting, member, measure, Measure.YES, Text.NONE, Way.IN_THE_ROOM));
        }
        player.minutesLater(3).by(asks, new CloseMeeting(meeting, true));
        return following;
    }

    private boolean hasMore() {
        var agenda = player.state().meetings().find(meeting).orElseThrow().agenda();
        return agenda.items().stream().anyMatch(item -> !item.isBegun());
    }

    private Item running() {
        return player.state().meetings().find(meeting).orElseThrow().running().orElseThrow();
    }
}
