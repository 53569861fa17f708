package org.kring.server.account;

import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.consent.Clauses;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;

/** Tests of pages: one program for all tests of a class, and River Commons from the beginning for each. */
public abstract class InTheKitchen {
    /** Where the program lives, and a River Commons of others. */
    protected static Kitchen house;
    protected Kitchen kitchen;

    @BeforeAll
    static void aHouse(@TempDir Path data) {
        house = new Kitchen(data);
    }

    @AfterAll
    static void theyGoHome() {
        house.close();
    }

    @BeforeEach
    final void theyAreNine() {
        kitchen = house.afresh();
    }

    /** From now on whoever comes is a guest first. */
    protected final void theyHaveAgreedHowToDecide() {
        var how = Content.of(text("We decide when nobody sees a reason against.")).with(new Effect.HowWeDecide(Clauses.READY));
        kitchen.does(ANA, new Begin(RIVER, ANA, null, null, how, true));
        kitchen.does(ANA, new OpenRound(new ProposalId(1), 1, List.of()));
        NINE.forEach(member -> kitchen.does(member, new Consent(new ProposalId(1), 1, member, Way.OWN_DEVICE)));
    }
}
