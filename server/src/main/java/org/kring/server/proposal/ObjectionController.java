package org.kring.server.proposal;

import java.util.List;
import java.util.Map;
import org.kring.core.Way;
import org.kring.core.consent.Integration;
import org.kring.core.consent.Objection;
import org.kring.core.consent.Words;
import org.kring.core.proposal.ProposalCommand.ChooseMoves;
import org.kring.core.proposal.ProposalCommand.CloseObjection;
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.core.proposal.ProposalCommand.WordObjection;
import org.kring.server.page.ProposalLinks;
import org.kring.server.page.ReasonForm;
import org.kring.server.page.Typed;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A reason against, worked on until whoever gave it says that it is met. */
@Controller
class ObjectionController extends ActController {
    private static final String ONE = ProposalLinks.ACT + "objections/{number}/";
    ObjectionController(Desk desk) {
        super(desk);
    }

    @PostMapping(ONE + "words")
    View word(Look look, @PathVariable int n, @PathVariable int number, @RequestParam Map<String, String> sent) {
        var words = new Words(Shape.text(sent, "words"), Shape.text(sent, "part"), Shape.text(sent, "touched"),
            Shape.text(sent, "sign"), Shape.text(sent, "change"));
        return act(look, n, new WordObjection(id(n), number, way(look, n, number), words),
            sent("words", n, number, sent));
    }

    @PostMapping(ONE + "restated")
    View restate(Look look, @PathVariable int n, @PathVariable int number, @RequestParam Map<String, String> sent) {
        return act(look, n, new Restate(id(n), number, Shape.text(sent, "text")),
            sent("restated", n, number, sent));
    }

    /** Which ways of meeting it we try. */
    @PostMapping(ONE + "moves")
    View choose(Look look, @PathVariable int n, @PathVariable int number,
                @RequestParam(defaultValue = "") List<Integration> move, @RequestParam Map<String, String> sent) {
        return act(look, n, new ChooseMoves(id(n), number, move), sent("moves", n, number, sent));
    }

    @PostMapping(ONE + "understood")
    View understood(Look look, @PathVariable int n, @PathVariable int number, @RequestParam Map<String, String> sent) {
        return act(look, n, new Understood(id(n), number, way(look, n, number)),
            sent("understood", n, number, sent));
    }

    /** @param as WITHDRAWN, PREFERENCE or CARRIED_AS_MEASURE */
    @PostMapping(ONE + "closed")
    View close(Look look, @PathVariable int n, @PathVariable int number, @RequestParam Objection.State as,
               @RequestParam Map<String, String> sent) {
        return act(look, n, new CloseObjection(id(n), number, as, way(look, n, number)),
            sent("closed", n, number, sent));
    }

    private static Typed sent(String act, int n, int number, Map<String, String> sent) {
        return Typed.sent(ReasonForm.id(act, id(n), number), sent);
    }

    private static Way way(Look look, int n, int number) {
        return find(look, n).objection(number).filter(objection -> objection.by().equals(look.me()))
            .map(_ -> Way.OWN_DEVICE).orElse(Way.IN_THE_ROOM);
    }
}
