package org.kring.server.agreement;

import org.kring.core.agreement.Agreement;
import org.kring.core.meeting.Looks;
import org.kring.server.agreement.AgreementView.Link;
import org.kring.server.page.Excerpt;
import org.kring.server.web.Look;

/**
 * That an agreement waits to be looked at, and where that happens.
 *
 * @param why      "Its day is 3 December" or another reason
 * @param words    what somebody said to it, or null
 * @param workedOn the proposal that works on it, or null
 * @param comesUp  the meeting that will look at it, or null
 */
public record WaitPart(String why, String words, Link workedOn, Link comesUp) {
    private static final int TITLE = 120;

    /** @return the part, or null where nothing is to be looked at and nothing is worked on */
    static WaitPart of(Look look, Agreement agreement) {
        var cause = look.state().agreements().toBeLookedAt(agreement, look.now());
        var workedOn = look.state().proposals().workingOn(agreement).map(proposal -> new Link(
            Excerpt.of(proposal.content().headline(), TITLE), look.links().proposals().one(proposal.id()))).orElse(null);
        if (cause.isEmpty() && workedOn == null) {
            return null;
        }
        return new WaitPart(cause.map(why -> look.w().t("agreement.waits." + why.name(), agreement.lookAgain())).orElse(null),
            agreement.askedEarly().map(asked -> asked.text().toString()).orElse(null), workedOn, comesUp(look, agreement));
    }

    static Link comesUp(Look look, Agreement agreement) {
        return Looks.ahead(look.state().meetings(), agreement.circle(), agreement.id()).map(meeting -> new Link(
            look.w().t("agreement.meeting", meeting.plan().when().atZone(look.now().zone()).toLocalDate()),
            look.links().meetings().one(meeting.id()))).orElse(null);
    }
}
