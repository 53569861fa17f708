package org.kring.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.GRETE;

import org.kring.core.ProposalId;
import org.kring.core.proposal.ProposalEvent.Answered;
import org.kring.core.proposal.Stage;

/** The thing to decide tonight: Ivo has gone, Femi sees a reason against, and the text changes until nobody does. */
final class RealDecision {
    static final ProposalId SOUP = new ProposalId(4);
    private static final String HALF_A_LINE = "half a thought of mi";

    private final KitchenTable kitchen;

    RealDecision(KitchenTable kitchen) {
        this.kitchen = kitchen;
    }

    void ivoHasToGo() {
        kitchen.next("One thing to decide tonight");
        kitchen.laptop().opensFold("Somebody comes, goes, or takes over").chooses("Who has to go?", "Ivo").taps("Has left")
            .sees("Ana, Ben, Cem, Dora, Emil, Femi, Grete and Hana");
    }

    void aReasonAgainst() {
        kitchen.laptop().writes("What shall we do?", "We cook soup on Mondays for whoever comes.").taps("Ask everyone")
            .sees("Heard in the room");
        kitchen.femi().sees("We cook soup on Mondays").taps("I see a reason against").sees("It helps us all see more")
            .isAccessible().writes("What might happen?", "I alone would cook.").taps("Give my reason")
            .arrives("/meetings/1");
        kitchen.laptop().taps("All the others said: none").taps("Look at the reason against").sees("I alone would cook.");
        kitchen.femi().taps("Yes, that is it").sees("Understood; what could change?");
    }

    /** Grete is writing a line; it is still there when the text before her has changed. */
    void aChangedTextWhileSomebodyWrites() {
        kitchen.grete().sees("I alone would cook.").writes("Add a line", HALF_A_LINE);
        kitchen.laptop().sees("Understood; what could change?").isAccessible()
            .writes("Text 2", "We cook soup on Mondays for whoever comes. Two of us cook.")
            .taps("Ask everyone about text 2").sees("Heard: 0 of 8");
        kitchen.grete().sees("Two of us cook.");
        assertThat(kitchen.grete().field("Add a line").inputValue()).isEqualTo(HALF_A_LINE);
        kitchen.femi().sees("What is new in this text").isAccessible();
    }

    /** Femi on her own phone, Hana on Femi's, Grete without connection, and the others aloud. */
    void answersOnThreeWays() {
        kitchen.femi().taps("No reason against").sees("You said: no reason against").follows("Pass the phone")
            .opensFold("Somebody else has it").follows("Hana").isAccessible().taps("No reason against")
            .sees("Thank you, Hana").follows("To the meeting").arrives("/meetings/1");
        kitchen.grete().goesOffline().taps("No reason against").sees("Kept on this device. It goes out").goesOnline()
            .sees("You said: no reason against");
        kitchen.laptop().sees("Heard: 3 of 8").sees("on a shared device");
    }

    void itIsDecided() {
        kitchen.theOthersSayNone();
        kitchen.laptop().sees("It is decided. It stands under Agreements");
        var soup = kitchen.state().proposals().find(SOUP).orElseThrow();
        assertThat(soup.stage()).isEqualTo(Stage.DECIDED);
        assertThat(soup.round().orElseThrow().answers()).hasSize(8);
        assertThat(kitchen.happened(Answered.class).filter(answered -> answered.by().contains(GRETE) && answered.version() == 2)
            .filter(answered -> answered.proposal().equals(SOUP))).as("what was kept on the phone, delivered").hasSize(1);
        kitchen.grete().writes("Add a line", "");
    }
}
