package org.kring.server.proposal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.proposal.Proposal;
import org.kring.server.proposal.ProposalView.Past;
import org.kring.server.web.Look;
import org.kring.server.web.Road;

/** The road a proposal took, in the order in which it happened, to where it came. */
final class RoadParts {
    private RoadParts() {}

    static List<Past> of(Look look, Proposal proposal) {
        var road = Road.of(look, proposal).stream().map(stop -> past(look, stop.at(), stop.what(), stop.words()));
        var end = Stream.ofNullable(proposal.outcome().at()).map(at -> past(look, at, look.w().of(proposal.stage()), null));
        return Stream.concat(road, end).toList();
    }

    private static Past past(Look look, Instant at, String what, String words) {
        return new Past(at.atZone(look.now().zone()).toLocalDate(), what, words);
    }
}
