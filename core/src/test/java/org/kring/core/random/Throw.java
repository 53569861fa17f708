package org.kring.core.random;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.collective.Collective;
import org.kring.core.consent.Words;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalCommand;
import org.kring.core.world.River;

/** One throw about one proposal: whom, what and which text it may be about, mostly as it fits. */
record Throw(Dice dice, Collective state, Instant now, Proposal proposal) {
    /** A way to say something, and who holds the device: the person, or somebody who writes it down. */
    Move speak(BiFunction<MemberId, Way, ProposalCommand> command) {
        var who = proposal.notYet().isEmpty() || dice.oneIn(4) ? member() : dice.of(proposal.notYet());
        var way = dice.any(Way.class);
        return as(who, way, command.apply(who, way));
    }

    Move as(MemberId who, Way way, ProposalCommand command) {
        return way == Way.OWN_DEVICE && !dice.oneIn(20) ? Move.by(who, command) : lead(command);
    }

    Move lead(ProposalCommand command) {
        return new Move(PeopleMoves.leading(dice, state), command);
    }

    ProposalId id() {
        return dice.oneIn(50) ? new ProposalId(dice.between(1, state.proposals().all().size() + 1)) : proposal.id();
    }

    int version() {
        return dice.oneIn(15) ? dice.between(0, proposal.version().number() + 1) : proposal.version().number();
    }

    int number(int most) {
        return dice.oneIn(20) ? dice.between(0, most + 1) : Math.max(1, most - dice.below(2));
    }

    MemberId member() {
        return PeopleMoves.anybody(dice, state);
    }

    List<MemberId> present() {
        return there(proposal.meeting());
    }

    List<MemberId> there(MeetingId meeting) {
        return meeting == null ? List.of()
            : state.meetings().find(meeting).map(found -> found.presence().here()).orElse(List.of());
    }

    Content content() {
        return new Contents(dice, state, today()).any();
    }

    LocalDate today() {
        return now.atZone(River.ZONE).toLocalDate();
    }

    Words words() {
        return new Words(dice.text(), dice.text(), dice.text(), dice.text(), dice.text());
    }
}
