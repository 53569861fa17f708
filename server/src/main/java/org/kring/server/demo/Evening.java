package org.kring.server.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.agreement.Agreement;
import org.kring.core.circle.CircleCommand.AnswerLink;
import org.kring.core.circle.CircleCommand.AskToJoin;
import org.kring.core.circle.CircleCommand.NameForRole;
import org.kring.core.circle.Role;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.ItemKind;
import org.kring.core.meeting.Mark;
import org.kring.core.meeting.Measure;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.MeetingCommand.AddItem;
import org.kring.core.meeting.MeetingCommand.AddLine;
import org.kring.core.meeting.MeetingCommand.AdmitGuest;
import org.kring.core.meeting.MeetingCommand.Arrive;
import org.kring.core.meeting.MeetingCommand.BeginDecision;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.KeepAsItIs;
import org.kring.core.meeting.MeetingCommand.NextItem;
import org.kring.core.meeting.MeetingCommand.NobodyAgainst;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.ProposeAgenda;
import org.kring.core.meeting.MeetingCommand.Reflect;
import org.kring.core.meeting.Outcome;
import org.kring.core.meeting.Wanted;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.OthersConsent;

/** One meeting of the story, from its opening to its final notes. */
final class Evening {
    private static final int KEPT_DAYS = 180;

    private final Player player;
    private final MeetingId meeting;
    private final CircleId circle;
    private final MemberId asks;
    private final MemberId writes;
    private final List<MemberId> present;

    private Evening(Player player, Meeting meeting, MemberId asks, MemberId writes, List<MemberId> present) {
        this.player = player;
        this.meeting = meeting.id();
        circle = meeting.circle();
        this.asks = asks;
        this.writes = writes;
        this.present = present;
    }

    /** Plans a meeting for later; it is opened with {@link #open}. */
    static void plan(Player player, CircleId circle, MemberId who, Instant when, int minutes, String place) {
        player.by(who, new PlanMeeting(circle, when, minutes, new Text(place)));
    }

    /** Opens the next meeting that the circle has planned. */
    static Evening open(Player player, CircleId circle, MemberId asks, MemberId writes, List<MemberId> present) {
        var planned = player.state().meetings().plannedIn(circle).getFirst();
        player.perhaps(asks, new ProposeAgenda(planned.id())).minutesLater(1)
            .by(asks, new OpenMeeting(planned.id(), asks, writes, present));
        return new Evening(player, planned, asks, writes, present);
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

    /** An agreement does not fit any more. */
    Evening ends(String title, MemberId author, String why) {
        return decided(author, Content.ending(player.agreement(title), new Text(why)));
    }

    /** Another text in the place of an agreement. */
    Evening replaces(String title, MemberId author, Content content) {
        return decided(author, content.with(new Effect.Replace(player.agreement(title).id())));
    }

    /** Decided in one line: is anyone against? No one. */
    Evening decidedOnce(String what) {
        note(Mark.DECISION, what, null, null);
        var line = now().notes().pending().getLast();
        player.by(asks, new NobodyAgainst(meeting, line.number()));
        return this;
    }

    Evening fills(Role role, MemberId holder, LocalDate until) {
        player.by(asks, new NameForRole(circle, role, holder, until, meeting, present));
        return this;
    }

    /** The hub sees no reason against who comes from a circle inside. */
    Evening confirms(CircleId inside, Role role) {
        onto(ItemKind.CONFIRMATIONS);
        player.by(asks, new AnswerLink(circle, inside, role, true, meeting, present));
        return this;
    }

    /** A guest who would like to be a member: nobody is against it. */
    Evening admits(MemberId... guests) {
        for (var guest : guests) {
            player.by(guest, new AskToJoin(circle, guest));
        }
        for (var guest : guests) {
            while (!guest.equals(running().guest())) {
                next(pace());
            }
            player.perhaps(asks, new Arrive(meeting, guest)).by(asks, new AdmitGuest(meeting, running().number(), joins(guest)));
        }
        return this;
    }

    private Text joins(MemberId guest) {
        return new Text(Cast.NAMES.get(guest.value() - 1) + " is a member of "
            + player.state().circles().find(circle).orElseThrow().name());
    }

    /** Somebody brings something of their own to this evening, and it is its turn. */
    Evening topic(String title, MemberId who) {
        player.by(asks, new AddItem(meeting, new Text(title), 15, Wanted.DECIDE, who, null, null));
        return onto(title);
    }

    /** Goes on until what is called so has its turn. */
    Evening onto(String title) {
        while (!title(running()).contains(title)) {
            next(pace());
        }
        return this;
    }

    Evening onto(ItemKind kind) {
        while (running().kind() != kind) {
            next(pace());
        }
        return this;
    }

    private String title(Item item) {
        if (item.topic() != null) {
            return player.state().backlog().find(item.topic()).orElseThrow().text().toString();
        }
        return item.agreement() == null ? item.title().toString()
            : player.state().agreements().find(item.agreement()).orElseThrow().terms().title().toString();
    }

    /** An agreement whose turn has come is kept as it is, unless something else came of it. */
    Evening next(int minutes) {
        var item = running();
        if (item.kind() == ItemKind.LOOK_AGAIN && isToBeLookedAt(item)) {
            player.by(asks, new KeepAsItIs(meeting, item.number(), player.date().plusDays(KEPT_DAYS)));
        }
        player.minutesLater(minutes).by(asks, new NextItem(meeting, item.number(), Outcome.REACHED));
        return this;
    }

    private boolean isToBeLookedAt(Item item) {
        return item.proposal() == null
            && player.state().agreements().find(item.agreement()).filter(Agreement::holds).isPresent();
    }

    /** Goes on to the last item, answers the two questions, plans the next meeting and ends. */
    void close(Instant next) {
        while (now().agenda().items().stream().anyMatch(item -> !item.isBegun())) {
            next(pace());
        }
        plan(player, circle, asks, next, 90, now().plan().place().toString());
        for (var member : present) {
            var measure = (member.value() + meeting.value()) % 4 == 3 ? Measure.PARTLY : Measure.YES;
            player.by(asks, new Reflect(meeting, member, measure, Measure.YES, Text.NONE, Way.IN_THE_ROOM));
        }
        player.minutesLater(3).by(asks, new CloseMeeting(meeting, true));
    }

    /** Most things take about as long as was planned for them. */
    private int pace() {
        return Math.max(2, running().minutes() + 1 - (meeting.value() + running().number()) % 4);
    }

    private Meeting now() {
        return player.state().meetings().find(meeting).orElseThrow();
    }

    private Item running() {
        return now().running().orElseThrow();
    }
}
