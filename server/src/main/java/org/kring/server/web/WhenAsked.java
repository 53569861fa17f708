package org.kring.server.web;

import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.core.meeting.Joinings;
import org.kring.core.meeting.Meeting;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.Stage;

/** When a circle is asked about a guest who would like to be a member. */
public final class WhenAsked {
    private WhenAsked() {}

    public static String says(Look look, Circle circle, MemberId guest) {
        return look.state().proposals().admitting(circle.id(), guest).isPresent() ? look.w().t("circle.joining.open")
            : Joinings.expected(look.state().meetings(), look.now(), circle.id(), guest).map(meeting -> at(look, meeting))
                .orElseGet(() -> look.w().t("circle.joining.none"));
    }

    /** Where it stands what became of the last time, if nothing came of it; null otherwise. */
    public static String letGo(Look look, Circle circle, MemberId guest) {
        return look.state().proposals().all().stream().filter(proposal -> proposal.circle().equals(circle.id())
                && proposal.content().effect().equals(new Effect.Admit(guest))).reduce((_, later) -> later)
            .filter(proposal -> proposal.stage() == Stage.DROPPED)
            .map(proposal -> look.links().proposals().one(proposal.id())).orElse(null);
    }

    private static String at(Look look, Meeting meeting) {
        return meeting.isLive() ? look.w().t("circle.joining.now")
            : look.w().t("circle.joining.next", Appointed.when(look, meeting));
    }
}
