package org.kring.server.routes;

import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import java.util.List;
import org.kring.core.MemberId;
import org.kring.core.Way;
import org.kring.core.circle.Change.Post;
import org.kring.core.circle.Changes;
import org.kring.core.circle.Opening;
import org.kring.core.circle.Role;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.report.Capacity;
import org.kring.core.report.Going;
import org.kring.core.report.Lines;
import org.kring.core.report.ReportCommand.HandOnReport;
import org.kring.core.report.ReportCommand.WriteReport;
import org.kring.core.world.Inverted;
import org.kring.core.world.Told;
import org.kring.server.account.Kitchen;

/** Two circles inside River Commons: Garden has asked for help and writes anew, and Ben could offer it for Soup. */
final class Garden {
    private static final Lines LINES = Told.lines("tomatoes", Going.STUCK, Capacity.FULL, "dig", "two spades", "muddy");

    private Garden() {}

    static void grows(Kitchen kitchen) {
        var proposal = kitchen.state().proposals().next();
        kitchen.does(ANA, Inverted.begin(RIVER, ANA, Changes.NONE.open(circle("Garden", DORA)).open(circle("Soup", ANA))));
        kitchen.does(ANA, new OpenRound(proposal, 1, List.of()));
        List.copyOf(kitchen.state().root().members()).forEach(member ->
            kitchen.does(member, new Consent(proposal, 1, member, Way.OWN_DEVICE)));
        var garden = kitchen.state().circles().bySlug("garden").orElseThrow().id();
        kitchen.does(BEN, new WriteReport(garden, BEN, LINES));
        kitchen.does(BEN, new HandOnReport(garden, 1));
        kitchen.does(BEN, new WriteReport(garden, BEN, LINES));
    }

    /** Ben is the delegate of both. */
    private static Opening circle(String name, MemberId leader) {
        var until = LocalDate.now().plusMonths(6);
        return Opening.working(text(name), text("For all of us"), List.of(), List.of(BEN, leader),
            List.of(new Post(Role.LEADER, leader, until), new Post(Role.DELEGATE, BEN, until)));
    }
}
