package org.kring.server.meeting;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kring.core.Command;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.meeting.MeetingCommand.BeginForming;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalCommand.AddDimension;
import org.kring.core.proposal.ProposalCommand.AddIdea;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.core.proposal.ProposalCommand.ChooseWriters;
import org.kring.core.proposal.ProposalCommand.Contribute;
import org.kring.core.proposal.ProposalCommand.GoOn;
import org.kring.core.proposal.ProposalCommand.NameNeed;
import org.kring.core.proposal.ProposalCommand.Present;
import org.kring.core.proposal.ProposalCommand.SetAside;
import org.kring.core.proposal.Stage;
import org.kring.server.page.MeetingLinks;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.Over;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The steps before there is a text, in the meeting: all of it about the running item. */
@Controller
class TogetherController extends ActController {
    private static final ProposalId NONE = new ProposalId(Integer.MAX_VALUE);

    TogetherController(Desk desk) {
        super(desk);
    }

    @PostMapping(MeetingLinks.ACT + "forming")
    View begin(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        var author = Seen.of(look, n, Forms.fresh()).isMember() ? look.me() : null;
        return act(look, n, fields, id -> new BeginForming(id, fields.number("item"), author, fields.text("what")));
    }

    /** What one sees, or what a good answer must cover, as the step asks. */
    @PostMapping(MeetingLinks.ACT + "contributions")
    View say(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, sent, fields -> isPicture(look, n)
            ? new AddDimension(proposal(look, n), who(look, fields), way(look), fields.text("text"))
            : new Contribute(proposal(look, n), who(look, fields), way(look), fields.text("text")));
    }

    @PostMapping(MeetingLinks.ACT + "need")
    View name(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, sent, fields -> new NameNeed(proposal(look, n), fields.text("text")));
    }

    @PostMapping(MeetingLinks.ACT + "ideas")
    View idea(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, sent, fields -> new AddIdea(proposal(look, n), fields.number("dimension"), who(look, fields), way(look),
            fields.text("text")));
    }

    @PostMapping(MeetingLinks.ACT + "not-now")
    View later(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, sent, fields -> new SetAside(proposal(look, n), fields.number("dimension")));
    }

    @PostMapping(MeetingLinks.ACT + "forming-step")
    View goOn(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, sent, fields -> new GoOn(proposal(look, n), fields.choice("stage", Stage.PICTURE),
            Seen.of(look, n, Forms.fresh()).meeting().presence().here()));
    }

    @PostMapping(MeetingLinks.ACT + "writers")
    View writers(Look look, @PathVariable int n, @RequestParam(defaultValue = "") List<Integer> writer,
                 @RequestParam Map<String, String> sent) {
        return act(look, n, sent, fields -> new ChooseWriters(proposal(look, n), writer.stream().map(MemberId::new).toList(), fields.day("due"),
            Seen.of(look, n, Forms.fresh()).meeting().presence().here()));
    }

    @PostMapping(MeetingLinks.ACT + "draft")
    View write(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, sent, fields -> new ChangeText(proposal(look, n), fields.number("version"), content(look, n, fields), false,
            Over.read(sent)));
    }

    private static Content content(Look look, int n, Fields fields) {
        var before = look.state().proposals().find(proposal(look, n)).map(Proposal::content).orElse(Content.of(fields.text("text")));
        return new Content(before.title(), fields.text("text"), fields.text("why"), before.measure(), before.owner(), before.starts(),
            before.lookAgain(), before.effect(), before.words(), before.item());
    }

    @PostMapping(MeetingLinks.ACT + "presentation")
    View show(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, sent, _ -> new Present(proposal(look, n)));
    }

    private View act(Look look, int n, Map<String, String> sent, Function<Fields, Command> command) {
        var fields = new Fields(sent);
        return act(look, n, fields, _ -> command.apply(fields));
    }

    /** What the running item works on; a number that there is not where it works on nothing. */
    private static ProposalId proposal(Look look, int n) {
        return Seen.of(look, n, Forms.fresh()).meeting().running().flatMap(item -> item.decidesNow(look.state().proposals()))
            .map(Proposal::id).orElse(NONE);
    }

    private static boolean isPicture(Look look, int n) {
        return look.state().proposals().find(proposal(look, n)).filter(each -> each.stage() == Stage.PICTURE).isPresent();
    }

    private static MemberId who(Look look, Fields fields) {
        return look.me() != null ? look.me() : fields.member("who");
    }

    private static Way way(Look look) {
        return look.me() != null ? Way.OWN_DEVICE : Way.IN_THE_ROOM;
    }
}
