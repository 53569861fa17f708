package org.kring.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.server.account.Beginning;

/** Nine people in a kitchen with a laptop and two phones, from nothing to their first decisions. */
class FirstEveningTest {
    private static final String MEETING = "/river-commons/meetings/1";

    @Test
    void aGroupFoundsItselfMeetsAndChangesATextUntilNobodySeesAReasonAgainst(@TempDir Path data) {
        try (var house = new House(data); var laptop = Device.laptop(house); var femi = Device.phone(house);
             var grete = Device.phone(house); var ivo = Device.phoneWithoutScripts(house)) {
            begin(house, laptop);
            var code = showCode(laptop);
            tapName(femi, code, "Femi");
            tapName(grete, code, "Grete");
            tapName(ivo, code, "Ivo");
            openTheMeeting(laptop);
            everyoneArrives(laptop, femi, grete);
            aPracticeDecision(laptop, femi);
            howWeDecide(laptop);
            aReasonAgainstAndAChangedText(laptop, femi, grete);
        }
    }

    private static void begin(House house, Device laptop) {
        laptop.opens(house.part(Beginning.class).link().orElseThrow()).isAccessible();
        laptop.writes("What do you call yourselves?", "River Commons")
            .writes("What are you together for?", "Living well with little, in harmony with the earth")
            .writes("Who is here? First names will do.", "Ana, Ben, Cem, Dora, Emil, Femi, Grete, Hana, Ivo")
            .taps("Begin").arrives("/river-commons");
    }

    private static String showCode(Device laptop) {
        laptop.opens("/river-commons/code").taps("Show the code");
        laptop.find("p.code").waitFor();
        laptop.isAccessible();
        return laptop.find("p.code").innerText().strip();
    }

    private static void tapName(Device phone, String code, String name) {
        phone.opens("/join/" + code).isAccessible().taps(name).arrives("/river-commons");
        phone.isAccessible();
    }

    private static void openTheMeeting(Device laptop) {
        laptop.opens("/river-commons/meetings").isAccessible().taps("Look at the agenda").arrives("/meetings/1");
        laptop.isAccessible().taps("Open the meeting").sees("How do you arrive today?");
        laptop.isAccessible();
    }

    private static void everyoneArrives(Device laptop, Device femi, Device grete) {
        femi.opens(MEETING).sees("Arriving: a word from each").isAccessible();
        grete.opens(MEETING).sees("Arriving: a word from each");
        for (int turn = 0; turn < 9; turn++) {
            var button = laptop.button("has spoken");
            var words = button.innerText();
            button.click();
            laptop.find("button:text-is('" + words + "')").waitFor(Device.GONE);
        }
        femi.sees("heard: Ivo");
    }

    private static void aPracticeDecision(Device laptop, Device femi) {
        laptop.taps("Next: Try a decision once").sees("We try a decision once").taps("Ask everyone");
        femi.sees("Do you see a reason against trying this").isAccessible().taps("No reason against");
        femi.sees("You said: no reason against");
        laptop.sees("on their own device").isAccessible();
        allTheOthers(laptop);
        laptop.sees("That was the whole thing.");
    }

    private static void allTheOthers(Device laptop) {
        laptop.taps("All the others said: none").taps("Nobody sees a reason against: write it down");
    }

    private static void howWeDecide(Device laptop) {
        laptop.taps("Next: How we decide").sees("How do we want to decide?").isAccessible().taps("Ask everyone");
        allTheOthers(laptop);
        laptop.sees("It is decided.");
    }

    /** Meanwhile Grete writes a line, and keeps it through all that the others change. */
    private static void aReasonAgainstAndAChangedText(Device laptop, Device femi, Device grete) {
        laptop.taps("Next: What we are together for").sees("We look at our sentence once more");
        grete.sees("What we are together for").writes("Add a line", "half a thought of mi");
        laptop.taps("Ask everyone").sees("Heard in the room");
        femi.taps("I see a reason against").sees("It helps us all see more").isAccessible()
            .writes("What might happen?", "It says nothing of each other.").taps("Give my reason").arrives("/meetings/1");
        laptop.taps("All the others said: none").taps("Look at the reason against").sees("First we make sure");
        laptop.isAccessible();
        femi.taps("Yes, that is it").sees("Understood; what could change?");
        laptop.sees("Understood; what could change?")
            .writes("Text 2", "Living well with little, in harmony with the earth and with each other")
            .taps("Ask everyone about text 2").sees("Heard: 0 of 9");
        femi.sees("and with each other").isAccessible();
        assertThat(grete.find("#main").getByLabel("Add a line").first().inputValue()).isEqualTo("half a thought of mi");
        deliversOnceAfterALostConnection(grete);
        allTheOthers(laptop);
        laptop.sees("It is decided. It stands under Agreements");
        laptop.opens("/river-commons/circles/river-commons").sees("and with each other").isAccessible();
        laptop.follows("Back to the group").arrives("/meetings/1");
    }

    private static void deliversOnceAfterALostConnection(Device grete) {
        grete.sees("Heard: 0 of 9");
        grete.context().setOffline(true);
        grete.taps("No reason against").sees("Kept on this phone.");
        grete.context().setOffline(false);
        grete.sees("You said: no reason against");
    }
}
