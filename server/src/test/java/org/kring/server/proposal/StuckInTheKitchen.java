package org.kring.server.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.LastResort;
import org.kring.core.consent.Words;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;

/** A circle that has gone round twice with a stall in which Ana sees a reason against, on its pages. */
abstract class StuckInTheKitchen extends InTheKitchen {
    static final ProposalId HOW = new ProposalId(1);
    static final ProposalId STALL = new ProposalId(2);

    /** What they have agreed on for the case that they stay stuck. */
    abstract LastResort resort();

    /** Then Juno came, who is a guest. */
    @BeforeEach
    void anaSeesAReasonAgainstTwoTexts() {
        var clauses = new Clauses(Clauses.READY.absence(), 72, 50, resort());
        kitchen.does(ANA, new Begin(RIVER, ANA, null, null, Content.of(text("How we decide")).with(new Effect.HowWeDecide(clauses)), true));
        kitchen.does(ANA, new OpenRound(HOW, 1, List.of()));
        NINE.forEach(member -> kitchen.does(member, new Consent(HOW, 1, member, Way.OWN_DEVICE)));
        kitchen.does(ANA, new Welcome());
        kitchen.does(CEM, new Begin(RIVER, CEM, null, null, Content.of(text("We have a stall.")), true));
        kitchen.does(CEM, new OpenRound(STALL, 1, List.of()));
        anaObjects(1);
        asksAnew(2);
    }

    void asksAnew(int version) {
        kitchen.does(CEM, new Restate(STALL, version - 1, text("Support needs the same people")));
        kitchen.does(ANA, new Understood(STALL, version - 1, Way.OWN_DEVICE));
        kitchen.does(CEM, new AskAnew(STALL, version - 1, Content.of(text("We have a stall, text " + version)), List.of()));
        anaObjects(version);
    }

    void anaObjects(int version) {
        NINE.stream().filter(member -> !member.equals(ANA)).forEach(member ->
            kitchen.does(member, new Consent(STALL, version, member, Way.OWN_DEVICE)));
        kitchen.does(ANA, new RaiseObjection(STALL, version, ANA, Way.OWN_DEVICE, Words.of(text("The same people")), null));
    }

    Answer seenBy(MemberId member) {
        return kitchen.deviceOf(member).opens(kitchen.at("/proposals/2"));
    }

    void aSmallGroupTries() {
        seenBy(BEN).send("#way-smaller-question");
        asksAnew(3);
        assertThat(seenBy(BEN).send("#small-group", "person", "4").first("#small-group-wrong").text()).contains("Please choose a day");
        seenBy(BEN).send("#small-group", "person", "4", "until", LocalDate.now().plusDays(7).toString(), "words", "You two");
        NINE.forEach(member -> seenBy(member).send("#course-answers", "answer", "none"));
        seenBy(BEN).send("#return", "words", "Nothing yet");
    }
}
