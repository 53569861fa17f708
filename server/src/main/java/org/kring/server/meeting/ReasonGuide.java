package org.kring.server.meeting;

import java.util.List;
import org.kring.core.Way;
import org.kring.core.consent.Objection;
import org.kring.core.proposal.May;
import org.kring.core.proposal.Proposal;

/** A reason against is looked at: the circle says how it understood it, the person says whether that is it. */
final class ReasonGuide {
    private ReasonGuide() {}

    /** @return the next step with the reasons; none once each of them is understood */
    static List<Act> acts(Seen seen, Proposal proposal, May may) {
        return may.askAnew().holds() ? List.of() : proposal.openObjections().stream()
            .filter(objection -> !objection.isUnderstood(seen.now())).findFirst()
            .map(objection -> List.of(act(seen, proposal, objection, may))).orElse(List.of());
    }

    private static Act act(Seen seen, Proposal proposal, Objection objection, May may) {
        var number = objection.number();
        var name = seen.name(objection.by());
        if (objection.restated().isBlank() && may.restate(number).holds()) {
            return Act.of("say-back", "#restated-" + number + "-text", seen.w().t("proposal.reason.restate")).way();
        }
        var way = seen.isMe(objection.by()) ? Way.OWN_DEVICE : Way.IN_THE_ROOM;
        return may.understood(number, way).holds()
            ? Against.understood(seen, proposal, "is-that-it", number, seen.w().t("meeting.lead.thatIsIt", name)).main()
            : Act.of("is-that-it", "#reason-" + number, seen.w().t("meeting.lead.askThem", name)).way();
    }
}
