package org.kring.server.meeting;

import java.util.ArrayList;
import java.util.List;
import org.kring.core.Way;
import org.kring.core.consent.Objection;
import org.kring.core.proposal.May;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Seeing;
import org.kring.server.page.ReasonForm;
import org.kring.server.page.Typed;

/**
 * A reason against, while a text is looked for that works for everyone.
 *
 * @param restated how the circle understood it; empty until that is said
 * @param state    what became of it
 * @param acts     what the person who gave it can say, also aloud
 * @param restate  the form in which the circle says how it understood it, or null
 * @param sayBack  for whoever leads: that is the next step
 * @param tried    the ways of meeting it that were chosen, or null
 * @param past     it spoke of an earlier text, and steps back
 * @param ways     for whoever leads: ways to meet it, once it is understood; or null
 */
public record Against(int number, String by, String might, String change, String restated, String state,
                      List<Act> acts, Typed restate, boolean sayBack, String action, String back, String tried,
                      ReasonWays ways, boolean past) {
    static List<Against> of(Seen seen, Proposal proposal, May may) {
        return proposal.asking().objections().stream()
            .filter(objection -> objection.isOpen() || !Seeing.end(may, objection) || objection.version() == proposal.version().number())
            .filter(objection -> Seeing.reason(may, objection))
            .map(objection -> of(seen, proposal, objection, may)).toList();
    }

    private static Against of(Seen seen, Proposal proposal, Objection objection, May may) {
        var words = objection.words();
        var number = objection.number();
        return new Against(number, seen.name(objection.by()),
            words.might().isBlank() ? seen.w().t("proposal.reason.unnamed") : words.might().toString(),
            words.change().toString(), objection.restated().toString(),
            state(seen, objection, may), Seeing.end(may, objection) ? acts(seen, proposal, objection, may) : List.of(),
            Seeing.end(may, objection) && !Seeing.stepsBack(may, objection) && may.restate(number).holds() ? seen.forms().of(ReasonForm.id("restated", proposal.id(), number)) : null,
            seen.leads() && objection.restated().isBlank() && !objection.isUnderstood(seen.now()),
            to(seen, proposal, number, "restated"), seen.look().links().meetings().one(seen.id()),
            objection.moves().isEmpty() ? null : seen.w().t("proposal.moves.tried", objection.moves().stream().map(seen.w()::of).toList()),
            seen.leads() && !Seeing.stepsBack(may, objection) && may.chooseMoves(number).holds() ? ReasonWays.of(seen, proposal, objection) : null,
            Seeing.stepsBack(may, objection));
    }

    private static String state(Seen seen, Objection objection, May may) {
        return Seeing.end(may, objection) ? seen.w().t("proposal.reason.state." + objection.state().name(), objection.version())
            : seen.w().t("proposal.reason.toMeet.said", may.proposal().version().number());
    }

    private static List<Act> acts(Seen seen, Proposal proposal, Objection objection, May may) {
        var number = objection.number();
        var way = seen.isMe(objection.by()) ? Way.OWN_DEVICE : Way.IN_THE_ROOM;
        var acts = new ArrayList<Act>();
        if (may.understood(number, way).holds()) {
            acts.add(understood(seen, proposal, ReasonForm.id("understood", proposal.id(), number), number,
                seen.w().t("proposal.reason.understood")));
        }
        if (may.closeObjection(number, way).holds()) {
            acts.add(closed(seen, proposal, number, Objection.State.WITHDRAWN, seen.w().t("proposal.reason.met")));
            acts.add(closed(seen, proposal, number, Objection.State.CARRIED_AS_MEASURE,
                seen.w().t("proposal.reason.watch")));
            acts.add(closed(seen, proposal, number, Objection.State.PREFERENCE,
                seen.w().t("proposal.reason.preference")));
        }
        return acts;
    }

    static Act understood(Seen seen, Proposal proposal, String id, int number, String label) {
        return act(seen, proposal, id, number, "understood", label);
    }

    private static Act closed(Seen seen, Proposal proposal, int number, Objection.State as, String label) {
        return act(seen, proposal, ReasonForm.id("closed", proposal.id(), number) + "-" + as.ordinal(), number, "closed", label).with("as", as);
    }

    static Act act(Seen seen, Proposal proposal, String id, int number, String noun, String label) {
        return Act.of(id, to(seen, proposal, number, noun), label)
            .with("to", seen.look().links().meetings().one(seen.id()));
    }

    private static String to(Seen seen, Proposal proposal, int number, String noun) {
        return seen.look().links().proposals().act(proposal.id(), "objections/" + number + "/" + noun);
    }
}
