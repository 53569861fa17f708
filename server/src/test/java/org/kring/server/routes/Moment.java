package org.kring.server.routes;

import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kring.core.Way;
import org.kring.core.consent.Words;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.MeetingCommand.AddLine;
import org.kring.core.meeting.MeetingCommand.BeginDecision;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.meeting.Mark;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;

/** How far the meeting has come; at each moment its page offers other forms. */
record Moment(String name, Consumer<Everything> comes) {
    static List<Moment> all(Everything river) {
        var all = new ArrayList<Moment>();
        for (var item : river.meetingNow().agenda().items()) {
            all.add(new Moment("at " + item.kind(), at -> begins(at, item)));
        }
        var first = river.meetingNow().agenda().items().get(1);
        all.add(new Moment("a decision is being made", at -> asked(at, first)));
        all.add(new Moment("there is a reason against", at -> reasoned(at, first)));
        all.add(new Moment("it has closed", at -> at.kitchen().does(BEN, new CloseMeeting(at.meeting(), false))));
        return all;
    }

    private static void begins(Everything river, Item item) {
        if (river.meetingNow().running().filter(running -> running.number() == item.number()).isEmpty()) {
            river.kitchen().does(BEN, new StartItem(river.meeting(), item.number()));
        }
        river.kitchen().does(BEN, new AddLine(river.meeting(), item.number(), Mark.DECISION, text("We buy lamps"), null,
            null));
    }

    private static void asked(Everything river, Item item) {
        begins(river, item);
        var content = Content.of(text("We try soup on Tuesdays")).minded(BEN);
        river.kitchen().does(BEN, new BeginDecision(river.meeting(), item.number(), BEN, content, true));
    }

    private static void reasoned(Everything river, Item item) {
        asked(river, item);
        var proposal = river.meetingNow().running().orElseThrow().proposal();
        river.kitchen().does(EMIL, new RaiseObjection(proposal, 1, EMIL, Way.OWN_DEVICE, Words.of(text("Who cooks?")),
            null));
        river.kitchen().does(BEN, new OthersConsent(proposal, 1));
    }

    @Override
    public String toString() {
        return name;
    }
}
