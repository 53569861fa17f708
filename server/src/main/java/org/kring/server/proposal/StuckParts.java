package org.kring.server.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.core.consent.LastResort;
import org.kring.core.proposal.Ladder;
import org.kring.core.proposal.May;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.WayOut;
import org.kring.server.page.Option;
import org.kring.server.web.Look;

/** What a circle is offered that is stuck, one step after another. */
final class StuckParts {
    private StuckParts() {}

    /** Null where nothing is offered. */
    static TurnView.Stuck of(Look look, Proposal proposal, May may) {
        var ways = Ladder.offered(proposal, may.hasWiderCircle()).stream().filter(way -> Ladder.may(may, way).holds()).toList();
        if (ways.isEmpty()) {
            return null;
        }
        var circle = ProposalViews.circle(look, proposal);
        return new TurnView.Stuck(ways.stream().map(way -> option(look, way)).toList(), outside(look, circle),
            circle.parent().map(parent -> Integer.toString(parent.value())).orElse(""),
            look.w().of(Ladder.resort(may)), people(look, circle, Ladder.resort(may)), asked(look, proposal));
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

    /** What is asked of the viewer, or null. */
    static String helpAsked(Look look, Proposal proposal) {
        return look.me() == null || !look.me().equals(proposal.aside().help().asked()) || proposal.stage().isOver() ? null
            : look.w().t("proposal.help.you", ProposalViews.circle(look, proposal).name().toString());
    }

    /** Who asks the questions from outside, or who decides what the circle could not; or null. */
    static String helped(Look look, Proposal proposal) {
        var help = proposal.aside().help();
        return help.resort() != null ? look.w().t("proposal.help.resort." + help.resort().kind(),
                look.w().list(look.names().of(help.resort().people())))
            : help.asks() == null ? null : look.w().t("proposal.help.asks", look.names().of(help.asks()));
    }

    private static String asked(Look look, Proposal proposal) {
        var asked = proposal.aside().help().asked();
        return asked == null ? null : look.w().t("proposal.help.asked", look.names().of(asked));
    }
}
