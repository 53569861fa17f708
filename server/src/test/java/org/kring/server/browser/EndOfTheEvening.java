package org.kring.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** Who does what, when we meet again, the two questions, and notes that are final. */
final class EndOfTheEvening {
    private final KitchenTable kitchen;

    EndOfTheEvening(KitchenTable kitchen) {
        this.kitchen = kitchen;
    }

    void whoDoesWhat() {
        kitchen.next("Who is in, who does what next");
        kitchen.laptop().writes("What is the next step?", "ask the shop for vegetables").chooses("Who does it?", "Emil")
            .taps("Add this step").sees("Emil: ask the shop for vegetables").isAccessible();
        kitchen.femi().sees("Emil: ask the shop for vegetables").isAccessible();
    }

    void theNextDate() {
        kitchen.next("When we meet again");
        kitchen.laptop().writes("Time", "19:00").taps("Plan it").sees(", 19:00").isAccessible();
        kitchen.femi().sees(", 19:00");
    }

    void theTwoQuestions() {
        kitchen.next("Was it a good use of our time?");
        kitchen.laptop().sees("Is anything wrong or missing").isAccessible();
        var femi = kitchen.femi().seesTitle("Was it a good use of our time?").isAccessible();
        femi.find("[name=goodUse][value=YES]").check();
        femi.find("[name=heard][value=PARTLY]").check();
        femi.taps("Give my answer").sees("Thank you, your answer is in.");
    }

    void theNotesAreFinal() {
        kitchen.laptop().follows("Nothing: they are final").taps("Yes, close the meeting").sees("These notes are final.")
            .isAccessible();
        assertThat(kitchen.laptop().find("#slip").innerText()).contains("9 people").contains("4 decisions, 1 next step");
        kitchen.femi().sees("These notes are final.").isAccessible();
    }
}
