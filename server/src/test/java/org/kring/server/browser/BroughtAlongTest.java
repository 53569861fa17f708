package org.kring.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.core.Actor;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.server.account.Beginning;
import org.kring.server.account.Directory;
import org.kring.server.journal.Once;
import org.kring.server.live.Collectives;
import org.kring.server.live.Outcome.Done;

/** A group that brought its people and one circle along, with only a leader, becomes a hub of three circles. */
class BroughtAlongTest {
    private static final int ALL = 11;
    private static final String PEOPLE = "Bo\nCleo\nDov\nEla\nFay\nGil\nHal\nIda\nJon\nRea";

    @Test
    void fromWhatThereWasToAHubOfTwoFromEach(@TempDir Path data) {
        try (var house = new House(data); var laptop = Device.laptop(house)) {
            begins(house, laptop);
            bringsAlong(laptop);
            finds(laptop);
            asks(laptop);
            everyoneIsHeard(house, laptop);
            theHubHasItsLinks(laptop);
        }
    }

    private static void begins(House house, Device laptop) {
        laptop.opens(house.part(Beginning.class).link().orElseThrow()).writes("What do you call yourselves?", "Bus Kitchen")
            .writes("What are you together for?", "Cooking for whoever waits for a bus")
            .writes("Who is here? First names will do.", "Mia").taps("Begin").arrives("/meetings/1");
    }

    private static void bringsAlong(Device laptop) {
        laptop.opens("/bus-kitchen/from-before");
        laptop.find("#bring-people").fill(PEOPLE);
        laptop.find("#bring-groups").fill("Cooking;Warm meals from the bus;Rea;recipes");
        laptop.find("#bring-roles").fill("Cooking;leader;Rea");
        laptop.find("button[value=look]").click();
        laptop.sees("Warm meals from the bus").find("button[value=bring]").click();
        laptop.sees("It has come along").sees("11 people are here now").isAccessible();
    }

    private static void finds(Device laptop) {
        laptop.opens("/bus-kitchen/circles").follows("Find our circles").writes("What do we do?", "washing up\nthe bus").taps("Sort it");
        laptop.sees("Cooking is there already").isAccessible();
        laptop.chooses("washing up", "Cooking");
        for (int n = 2; n <= 3; n++) {
            laptop.taps("One more circle").find("#find-block-" + n).waitFor();
        }
        fill(laptop, 1, "Driving", "Bo", "Cleo");
        fill(laptop, 2, "Letters", "Dov", "Ela");
        laptop.find("#find-where-2").selectOption("1");
        laptop.taps("Look at it").sees("Choose a leader and a delegate for Cooking").isAccessible();
        laptop.find("#find-DELEGATE-c2").selectOption("Mia");
        picture(laptop, "there");
        laptop.taps("Look at it").sees("Fay would be in no circle");
        for (var name : new String[] {"Fay", "Gil", "Hal", "Ida", "Jon"}) {
            laptop.find("#find-in-c2-who").getByLabel(name).check();
        }
        laptop.taps("Look at it").sees("This is how it would be").isAccessible();
    }

    private static void fill(Device laptop, int n, String name, String leader, String delegate) {
        laptop.find("#find-name-" + n).fill(name);
        laptop.find("#find-aim-" + n).fill(name + " for the kitchen");
        laptop.find("#find-LEADER-" + n).selectOption(leader);
        laptop.find("#find-DELEGATE-" + n).selectOption(delegate);
    }

    private static void asks(Device laptop) {
        picture(laptop, "there-drawn");
        assertThat(laptop.find("#drawing .inner .drawn-name").allInnerTexts()).containsExactly("Cooking", "Driving", "Letters");
        laptop.taps("Show it to the circle").sees("Cooking also decides and looks after: washing up.")
            .sees("Also in Cooking: Fay, Gil, Hal, Ida, Jon and Mia.").isAccessible();
    }

    /** All others answer on devices of their own. */
    private static void everyoneIsHeard(House house, Device laptop) {
        laptop.taps("Ask everyone").taps("No reason against").sees("You said: no reason against");
        var proposal = laptop.at();
        var bus = house.part(Directory.class).find("bus-kitchen").orElseThrow();
        for (int n = 2; n <= ALL; n++) {
            assertThat(house.part(Collectives.class).submit(bus, new Once("bus-answer-" + n), new Actor.Member(new MemberId(n)),
                new Consent(new ProposalId(1), 1, new MemberId(n), Way.OWN_DEVICE))).isInstanceOf(Done.class);
        }
        laptop.opens(proposal).sees("Decided.");
    }

    private static void theHubHasItsLinks(Device laptop) {
        laptop.opens("/bus-kitchen/circles/bus-kitchen").sees("Rea and Mia").sees("Bo and Cleo").sees("Dov and Ela").isAccessible();
        laptop.opens("/bus-kitchen/circles/cooking").sees("washing up").isAccessible();
    }

    private static void picture(Device device, String name) {
        device.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/circles/" + name + ".png"))
            .setFullPage(true));
    }
}
