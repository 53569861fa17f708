package org.kring.server.meeting;

import java.util.List;
import org.kring.core.Way;
import org.kring.core.consent.Objection;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.Prompt;
import org.kring.core.proposal.Aside.Tried;
import org.kring.core.proposal.Attempt;
import org.kring.core.proposal.Ladder;
import org.kring.core.proposal.May;
import org.kring.core.proposal.Proposal;
import org.kring.server.page.ReasonForm;

/**
 * A reason against is looked at: the circle says how it understood it, the person says whether that is it, and a way is
 * looked for to meet it. Who is stuck is led to the ways to go on.
 */
final class ReasonGuide {
    private ReasonGuide() {}

    static Guide of(Seen seen, Item item, Proposal proposal, May may) {
        return Attempt.going(proposal).map(tried -> attempt(seen, item, tried)).orElseGet(() ->
            Ladder.offered(proposal, may.hasWiderCircle()).stream().anyMatch(way -> Ladder.may(may, way).holds())
            ? guide(seen, item, seen.w().t("proposal.stuck", Ladder.stuckRounds(proposal)), List.of(way(seen, "to-ways-out", "#stuck", "meeting.lead.stuck")))
            : open(seen, item, proposal, may));
    }

    private static Guide guide(Seen seen, Item item, String say, List<Act> acts) {
        return new Guide(say, acts, DecisionGuide.more(seen, item));
    }

    /** Everyone in turn, or the text; there is always a way to the others. */
    private static Guide attempt(Seen seen, Item item, Tried tried) {
        var say = seen.w().t("meeting.say." + tried.way(), tried.who() == null ? "" : seen.name(tried.who()), tried.note());
        var others = way(seen, "to-ways-out", "#stuck", "meeting.lead.otherWay");
        return guide(seen, item, say, switch (tried.way()) {
            case WHAT_MAKES_IT_HARD, HOW_WE_GO_ON -> List.of(Rounds.begin(seen, Prompt.OWN_WORDS, seen.w().t("meeting.lead.askRound"))
                .with("text", seen.w().t("proposal.attempt.label." + tried.way())), others);
            case CONCRETE_TEXT, SMALLER_QUESTION -> List.of(way(seen, "to-text", "#rewrite", "meeting.lead.toText"), others);
            case SMALL_GROUP, OUTSIDE_FACILITATOR, WIDER_CIRCLE, LAST_RESORT -> List.of(others);
        });
    }

    /** The next step with the reasons, one after another; then with the text. */
    private static Guide open(Seen seen, Item item, Proposal proposal, May may) {
        var next = proposal.openAgainst().stream().filter(reason -> !reason.isUnderstood(seen.now())).findFirst();
        if (next.isPresent() && !may.askAnew().holds()) {
            return guide(seen, item, seen.w().t("meeting.say.reason", names(seen, proposal)),
                List.of(understand(seen, proposal, next.get(), may)));
        }
        return proposal.openAgainst().stream().filter(reason -> !reason.moves().isEmpty()).reduce((_, last) -> last)
            .map(reason -> tried(seen, item, reason))
            .orElseGet(() -> guide(seen, item, seen.w().t("meeting.say.whatChanges", names(seen, proposal)), List.of()));
    }

    /** What to say with the way that was chosen last; where it does not begin with the text, the way to its form. */
    private static Guide tried(Seen seen, Item item, Objection reason) {
        var move = reason.moves().getLast();
        var form = ReasonWays.form(move);
        return guide(seen, item, ReasonWays.say(seen, reason, move),
            form.isEmpty() ? List.of() : List.of(way(seen, "to-way", "#" + form, "meeting.lead.toWay")));
    }

    /** @return the form with which the way begins that was chosen last, or empty */
    static String form(Proposal proposal) {
        return proposal.openAgainst().stream().filter(reason -> !reason.moves().isEmpty()).reduce((_, last) -> last)
            .map(reason -> ReasonWays.form(reason.moves().getLast())).orElse("");
    }

    private static Act understand(Seen seen, Proposal proposal, Objection reason, May may) {
        var number = reason.number();
        var name = seen.name(reason.by());
        if (reason.restated().isBlank() && may.restate(number).holds()) {
            return Act.of("say-back", "#" + ReasonForm.id("restated", proposal.id(), number) + "-text", seen.w().t("proposal.reason.restate")).way();
        }
        var way = seen.isMe(reason.by()) ? Way.OWN_DEVICE : Way.IN_THE_ROOM;
        return may.understood(number, way).holds()
            ? Against.understood(seen, proposal, "is-that-it", number, seen.w().t("meeting.lead.thatIsIt", name)).main()
            : Act.of("is-that-it", "#reason-" + number, seen.w().t("meeting.lead.askThem", name)).way();
    }

    private static Act way(Seen seen, String id, String to, String label) {
        return Act.of(id, to, seen.w().t(label)).way();
    }

    private static Object names(Seen seen, Proposal proposal) {
        return seen.names(proposal.openAgainst().stream().map(Objection::by).distinct().toList());
    }
}
