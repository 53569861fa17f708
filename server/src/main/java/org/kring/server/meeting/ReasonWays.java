package org.kring.server.meeting;

import java.util.List;
import org.kring.core.consent.Integration;
import org.kring.core.consent.Objection;
import org.kring.core.proposal.Fitting;
import org.kring.core.proposal.Proposal;
import org.kring.server.page.ReasonForm;

/**
 * Ways to meet a reason against, for whoever leads: what to say, and what it would change.
 *
 * @param first  those that fit best
 * @param others all the others
 * @param folded one is being tried: the list steps back
 */
public record ReasonWays(List<One> first, List<One> others, boolean folded) {
    /**
     * @param name what it is called, for who hears the page and not the question before its button
     * @param use  chooses it with one tap
     */
    public record One(String say, String changes, String name, Act use) {}

    static ReasonWays of(Seen seen, Proposal proposal, Objection reason) {
        var all = Fitting.moves(proposal, reason).stream().map(move -> one(seen, proposal, reason, move)).toList();
        int few = Math.min(Fitting.FEW, all.size());
        return new ReasonWays(all.subList(0, few), all.subList(few, all.size()), !reason.moves().isEmpty());
    }

    private static One one(Seen seen, Proposal proposal, Objection reason, Integration move) {
        var use = Against.act(seen, proposal, ReasonForm.id("try", proposal.id(), reason.number()) + "-" + move.ordinal(), reason.number(), "moves",
            seen.w().t("meeting.reason.use")).with("move", move);
        return new One(say(seen, reason, move), seen.w().t("consent.integration.hint." + move.name()), seen.w().of(move), use);
    }

    static String say(Seen seen, Objection reason, Integration move) {
        return seen.w().t("consent.integration.say." + move.name(), seen.name(reason.by()));
    }

    /** The form with which a way begins; empty where it begins with the text. */
    static String form(Integration move) {
        return switch (move) {
            case FETCH_FACTS -> "rest";
            case TWO_REWRITE, HELPING_CIRCLE, ASK_ADVICE, HAND_OVER -> "referral";
            case DROP -> "letting-go";
            case CHANGE_TEXT, NARROW, SHORTEN, MEASURE, PILOT, SUPPORT, CONDITION, SPLIT, EXEMPTION, NEW_PROPOSAL -> "";
        };
    }
}
