package org.kring.server.meeting;

import java.util.Map;
import org.kring.core.AgreementId;
import org.kring.core.MeetingId;
import org.kring.core.ProposalId;
import org.kring.core.TopicId;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.MeetingCommand.AddItem;
import org.kring.core.meeting.MeetingCommand.AddLook;
import org.kring.core.meeting.MeetingCommand.ChangeItem;
import org.kring.core.meeting.MeetingCommand.DropItem;
import org.kring.core.meeting.MeetingCommand.ForAgenda;
import org.kring.core.meeting.MeetingCommand.MoveItem;
import org.kring.core.meeting.MeetingCommand.ProposeAgenda;
import org.kring.core.meeting.MeetingCommand.SwapItems;
import org.kring.core.meeting.Wanted;
import org.kring.server.page.MeetingLinks;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** An agenda is built: something is added, moved, swapped, dropped, given other minutes. */
@Controller
class AgendaController extends ActController {
    AgendaController(Desk desk) {
        super(desk);
    }

    @PostMapping(MeetingLinks.ACT + "items")
    View add(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        int agreement = fields.numberAfter("what", "agreement-");
        return act(look, n, fields, id -> agreement > 0 ? new AddLook(id, new AgreementId(agreement)) : new AddItem(id, fields.text("text"), fields.number("minutes"),
            fields.choice("wanted", Wanted.EXPLORE), fields.memberIfAny("presenter"), topic(fields),
            proposal(fields)));
    }

    private static TopicId topic(Fields fields) {
        int number = fields.numberAfter("what", "topic-");
        return number == 0 ? null : new TopicId(number);
    }

    private static ProposalId proposal(Fields fields) {
        int number = fields.numberAfter("what", "proposal-");
        return number == 0 ? null : new ProposalId(number);
    }

    @PostMapping(MeetingLinks.ACT + "suggestions")
    View suggest(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, new Fields(sent), ProposeAgenda::new);
    }

    @PostMapping(MeetingLinks.ACT + "swaps")
    View swap(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields, id -> new SwapItems(id, fields.number("item"), fields.number("other")));
    }

    @PostMapping(MeetingLinks.ACT + "agenda")
    View change(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        var seen = Seen.of(look, n, Forms.fresh());
        return act(look, n, fields, id -> changed(seen, id, fields));
    }

    private static ForAgenda changed(Seen seen, MeetingId id, Fields fields) {
        int item = fields.number("item");
        int place = seen.meeting().agenda().index(item);
        return switch (fields.text("do").toString()) {
            case "earlier" -> new MoveItem(id, item, place - 1);
            case "later" -> new MoveItem(id, item, place + 1);
            case "drop" -> new DropItem(id, item);
            default -> seen.meeting().agenda().find(item).map(found -> lasting(id, found, fields.number("minutes")))
                .orElseGet(() -> new DropItem(id, item));
        };
    }

    private static ForAgenda lasting(MeetingId id, Item item, int minutes) {
        return new ChangeItem(id, item.number(), item.title(), minutes, item.wanted(), item.presenter());
    }
}
