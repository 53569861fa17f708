package org.kring.server.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.agreement.Agreement;
import org.kring.core.circle.Circle;
import org.kring.core.consent.LastResort;
import org.kring.core.proposal.Ladder;
import org.kring.core.proposal.May;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.WayOut;
import org.kring.server.page.Option;

/**
 * What a circle is offered that is stuck, one step after another.
 *
 * @param heading how often it went round
 * @param begun   what stands beforehand in the form of a text that somebody writes
 * @param ways    what is offered
 * @param outside who does not decide here, to be asked for help
 * @param wider   the number of the wider circle, or empty
 * @param resort  what the circle had agreed on for this case
 * @param clause  where that stands, or null where it was never decided
 * @param follows what follows from it
 * @param people  who can be chosen to decide, where others than the circle do
 * @param asked   who was asked to help and has not answered, in a sentence; or null
 */
public record StuckWays(String heading, Map<String, String> begun, List<Option> ways, List<Option> outside, String wider, String resort, String clause, String follows,
                        List<Option> people, String asked) {
    private static final int WEEK = 7;

    /** @return null where nothing is offered */
    static StuckWays of(Look look, Proposal proposal, May may) {
        var ways = Ladder.offered(proposal, may.hasWiderCircle()).stream().filter(way -> Ladder.may(may, way).holds()).toList();
        if (ways.isEmpty()) {
            return null;
        }
        var circle = look.state().circles().find(proposal.circle()).orElseThrow();
        return new StuckWays(heading(look, proposal), begun(look), ways.stream().map(way -> option(look, way)).toList(), outside(look, circle),
            circle.parent().map(parent -> Integer.toString(parent.value())).orElse(""),
            look.w().of(Ladder.resort(may)), clause(look, circle), follows(look, Ladder.resort(may)), people(look, circle, Ladder.resort(may)), asked(look, proposal));
    }

    private static String heading(Look look, Proposal proposal) {
        return look.w().t("proposal.stuck", Ladder.stuckRounds(proposal));
    }

    private static String clause(Look look, Circle circle) {
        return look.state().agreements().standingIn(circle.id()).stream().filter(Agreement::saysHowWeDecide).findFirst()
            .map(each -> look.links().agreements().one(each.id())).orElse(null);
    }

    private static String follows(Look look, LastResort resort) {
        return look.w().t("proposal.stuck.follows." + resort, look.now().today().plusMonths(Ladder.REST_MONTHS));
    }

    private static Map<String, String> begun(Look look) {
        var until = Map.of("until", look.now().today().plusDays(WEEK).toString());
        return look.me() == null ? until : Map.of("until", until.get("until"), "who", Integer.toString(look.me().value()));
    }

    /** Whether these are the first ways, each with a form of its own. */
    public boolean isFirst() {
        return ways.size() > 1;
    }

    private static Option option(Look look, WayOut way) {
        return new Option(way.name(), look.w().of(way), look.w().t("proposal.wayOut.hint." + way.name()));
    }

    /** First nobody: somebody whom Kring does not know may come too. */
    private static List<Option> outside(Look look, Circle circle) {
        var all = new ArrayList<Option>();
        all.add(new Option("", look.w().t("proposal.stuck.other")));
        all.addAll(options(look, look.state().people().here().stream().filter(member -> !circle.has(member))));
        return all;
    }

    private static List<Option> people(Look look, Circle circle, LastResort resort) {
        var here = look.state().people().here().stream();
        return switch (resort) {
            case STATUS_QUO, SUPERMAJORITY -> List.of();
            case RESOLUTION_GROUP -> options(look, here);
            case OUTSIDE_ARBITER -> options(look, here.filter(member -> !circle.has(member)));
        };
    }

    private static List<Option> options(Look look, Stream<MemberId> members) {
        return members.map(member -> new Option(Integer.toString(member.value()), look.names().of(member))).toList();
    }

    private static String asked(Look look, Proposal proposal) {
        var asked = proposal.aside().help().asked();
        return asked == null ? null : look.w().t("proposal.help.asked", look.names().of(asked));
    }
}
