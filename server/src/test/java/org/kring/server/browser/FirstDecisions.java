package org.kring.server.browser;

/** The first half of the evening: everyone arrives, one decision to practise, how we decide, what for, needs. */
final class FirstDecisions {
    private static final int PEOPLE = 9;

    private final KitchenTable kitchen;

    FirstDecisions(KitchenTable kitchen) {
        this.kitchen = kitchen;
    }

    /** The table moves the turns on; Femi ends hers on her phone. */
    void everyoneArrives() {
        kitchen.grete().opens(KitchenTable.MEETING).seesTitle("Arriving: a word from each");
        for (int turn = 0; turn < PEOPLE; turn++) {
            oneSpeaks();
        }
        kitchen.femi().sees("heard: Ivo");
    }

    private void oneSpeaks() {
        var words = kitchen.laptop().button("has spoken").innerText();
        if (words.startsWith("Femi")) {
            kitchen.femi().sees("It is your turn").isAccessible().taps("I have spoken");
        } else {
            kitchen.laptop().taps(words);
        }
        kitchen.laptop().seesNoMore(words);
    }

    void aPracticeDecision() {
        kitchen.next("Try a decision once");
        kitchen.laptop().taps("Ask everyone");
        kitchen.femi().sees("Do you see a reason against trying this").isAccessible().taps("No reason against")
            .sees("You said: no reason against");
        kitchen.laptop().sees("on their own device").isAccessible();
        kitchen.theOthersSayNone();
        kitchen.laptop().sees("That was the whole thing.");
    }

    void howWeDecide() {
        kitchen.next("How we decide");
        kitchen.laptop().isAccessible().taps("Ask everyone").sees("Heard in the room");
        kitchen.theOthersSayNone();
        kitchen.laptop().sees("It is decided.");
    }

    void whatWeAreTogetherFor() {
        kitchen.next("What we are together for");
        kitchen.laptop().taps("Ask everyone").sees("Heard in the room");
        kitchen.theOthersSayNone();
        kitchen.laptop().sees("It is decided.");
    }

    /** Femi writes on her phone, Cem at the table; each sees what the other put there without asking for it. */
    void whatEachNeedsAndBrings() {
        kitchen.next("What each needs and brings");
        kitchen.femi().sees("Two minutes to write").isAccessible().writes("For me", "to be heard\nrest")
            .writes("What I bring", "bread on Fridays").taps("Put them in the circle").sees("yours are in the circle");
        kitchen.laptop().sees("bread on Fridays (Femi)").chooses("Whose are these?", "Cem")
            .writes("What I bring", "a van").taps("Put them in the circle");
        kitchen.femi().sees("a van (Cem)");
        kitchen.laptop().sees("Not yet: Ana, Ben, Dora, Emil, Grete, Hana and Ivo");
    }
}
