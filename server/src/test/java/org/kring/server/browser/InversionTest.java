package org.kring.server.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.server.account.Beginning;

/**
 * Four people and one circle become a hub and four circles: found together, drawn, and decided on four devices. Then the
 * circles write, and the hub meets.
 */
class InversionTest {
    private static final List<String> LEADERS = List.of("Ana", "Cem", "Ben", "Dora");
    private static final List<String> DELEGATES = List.of("Ben", "Dora", "Cem", "Ana");

    @Test
    void fromOneCircleToAHubOfFour(@TempDir Path data) {
        try (var house = new House(data); var laptop = Device.laptop(house); var ben = Device.phone(house);
             var cem = Device.phone(house); var dora = Device.phoneWithoutScripts(house)) {
            begin(house, laptop);
            var code = showCode(laptop);
            tapName(ben, code, "Ben");
            tapName(cem, code, "Cem");
            tapName(dora, code, "Dora");
            find(laptop);
            draw(laptop);
            decide(laptop, List.of(ben, cem, dora));
            lookAround(laptop, ben);
            var evening = new HubEvening(laptop, ben, cem, dora);
            evening.theCirclesWrite();
            evening.theHubSeesHowTheyDo();
            evening.itMeets();
        }
    }

    private static void begin(House house, Device laptop) {
        laptop.opens(house.part(Beginning.class).link().orElseThrow())
            .writes("What do you call yourselves?", "River Commons")
            .writes("What are you together for?", "Living well with little")
            .writes("Who is here? First names will do.", "Ana, Ben, Cem, Dora").taps("Begin").arrives("/meetings/1");
    }

    private static String showCode(Device laptop) {
        laptop.opens("/river-commons/code").taps("Show the code");
        laptop.find("p.code").waitFor();
        return laptop.find("p.code").innerText().strip();
    }

    private static void tapName(Device phone, String code, String name) {
        phone.opens("/join/" + code).taps(name).arrives("/river-commons");
    }

    private static void find(Device laptop) {
        laptop.opens("/river-commons/circles").isAccessible().follows("Find our circles").sees("What do we do?").isAccessible();
        picture(laptop, "finding");
        laptop.writes("What do we do?", "the newsletter\nthe barn");
        for (var ready : List.of("awareness", "magazine", "legal", "support")) {
            laptop.find("#finding-ready-" + ready).check();
        }
        laptop.taps("Sort it").sees("Our circles, and who").isAccessible();
        laptop.find("#find-where-1").selectOption("2");
        for (int n = 1; n <= 4; n++) {
            laptop.find("#find-LEADER-" + n).selectOption(new SelectOption().setLabel(LEADERS.get(n - 1)));
        }
        picture(laptop, "found");
        laptop.taps("Look at it").sees("Awareness needs at least 2 people.").isAccessible();
        for (int n = 1; n <= 4; n++) {
            laptop.find("#find-DELEGATE-" + n).selectOption(new SelectOption().setLabel(DELEGATES.get(n - 1)));
        }
    }

    private static void draw(Device laptop) {
        laptop.taps("Look at it").sees("This is how it would be").isAccessible();
        picture(laptop, "drawn");
        laptop.taps("Show it to the circle").sees("This circle becomes the hub");
        laptop.sees("Magazine decides and looks after: Texts and pictures, Printing and the newsletter.").isAccessible();
        picture(laptop, "proposal");
    }

    private static void decide(Device laptop, List<Device> others) {
        laptop.taps("Ask everyone").taps("No reason against");
        laptop.sees("You said: no reason against");
        var proposal = laptop.at();
        for (var device : others) {
            device.opens(proposal).sees("This circle becomes the hub").isAccessible().taps("No reason against");
        }
        others.getLast().sees("Decided.");
        laptop.opens("/river-commons/circles").sees("Legal research");
    }

    private static void lookAround(Device laptop, Device ben) {
        laptop.opens("/river-commons/circles").sees("Legal research").isAccessible();
        picture(laptop, "tree");
        laptop.opens("/river-commons/circles/magazine").sees("Starting").isAccessible();
        picture(laptop, "outside");
        ben.opens("/river-commons/circles/legal-research").sees("You decide here.").isAccessible();
        picture(ben, "circle");
        ben.opens("/river-commons/circles/river-commons").sees("You decide here, as delegate of Awareness and leader of Legal research.")
            .isAccessible();
        picture(ben, "hub");
        ben.opens("/river-commons/circles/legal-research/roles/secretary").sees("Who will be secretary?").isAccessible();
        picture(ben, "role");
        ben.opens("/river-commons").sees("Legal research").isAccessible();
        laptop.opens("/river-commons/circles/magazine").taps("Sit in as a guest").sees("You are heard here");
    }

    private static void picture(Device device, String name) {
        device.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/circles/" + name + ".png"))
            .setFullPage(true));
    }
}
