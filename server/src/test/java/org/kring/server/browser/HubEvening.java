package org.kring.server.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Four circles tell the hub how they do, and the hub meets with what they wrote, on four devices. */
final class HubEvening {
    private static final String HOME = "/river-commons";
    private static final int PEOPLE = 4;
    private static final String HUB = HOME + "/circles/river-commons";

    private final Device laptop;
    private final Device ben;
    private final Device cem;
    private final Device dora;

    /** @param laptop Ana's; Dora's phone runs no scripts */
    HubEvening(Device laptop, Device ben, Device cem, Device dora) {
        this.laptop = laptop;
        this.ben = ben;
        this.cem = cem;
        this.dora = dora;
    }

    /** Each delegate for their circle; Ben adds a line to what Cem wrote for legal research, and Dora could lend someone. */
    void theCirclesWrite() {
        write(ben, "awareness", "stalls", "ON_COURSE", "ROOM", "");
        write(dora, "magazine", "winter issue", "SLOWER", "FULL", "one person who draws");
        write(cem, "legal-research", "a lease", "STUCK", "OVER", "two people for a lease, 3 weeks");
        write(laptop, "support", "soup on Mondays", "ON_COURSE", "ROOM", "");
        picture(cem, "report");
        ben.opens(HOME + "/reports/legal-research").writes("One more line, from our two", "The owner waits until May").taps("Add it")
            .sees("Ben: The owner waits until May").isAccessible();
        dora.opens(HOME + "/reports/legal-research").chooses("For which circle do you speak?", "Support")
            .writes("Who or what, and for how long?", "Ana, two evenings").taps("Offer it").sees("Support could lend: Ana, two evenings");
    }

    private void write(Device device, String circle, String aim, String going, String room, String need) {
        device.opens(HOME + "/reports/" + circle).sees("Our lines for River Commons").isAccessible();
        device.find("#report-aim-1").fill(aim);
        device.find("#report-going-1-" + going).check();
        device.find("#report-capacity-" + room).check();
        device.writes("We need from others", need).taps("Show it to the circle").sees("sees this so far").isAccessible();
        device.taps("Give it to River Commons").sees("Handed on");
    }

    void theHubSeesHowTheyDo() {
        laptop.opens(HUB).sees("asks for help: two people for a lease, 3 weeks").sees("4 of 4 wrote for the next meeting").isAccessible();
        picture(laptop, "hub-reports");
        laptop.follows("All lines side by side").sees("How our circles do").isAccessible();
        picture(laptop, "reports");
        ben.opens(HUB).sees("Support could lend someone").isAccessible();
        picture(ben, "hub-phone");
    }

    void itMeets() {
        laptop.opens(HOME + "/meetings/1").taps("Open the meeting").seesTitle("Arriving: a word from each");
        for (int turn = 0; turn < PEOPLE; turn++) {
            var words = laptop.button("has spoken").innerText();
            laptop.taps(words).seesNoMore(words);
        }
        laptop.taps("Next: How our circles do: questions").seesTitle("How our circles do: questions");
        laptop.sees("You have read how the circles do.").isAccessible();
        picture(laptop, "hub-meeting");
        for (var phone : new Device[] {ben, cem, dora}) {
            phone.opens(HOME + "/meetings/1").seesTitle("How our circles do: questions").sees("two people for a lease, 3 weeks").isAccessible();
        }
        picture(ben, "hub-meeting-phone");
        laptop.taps("Begin: Questions").sees("Is it clear to you");
        ben.sees("Is it clear to you").isAccessible();
        theNotesAreWritten();
    }

    /** What is left is for another time: the hub closes its meeting, and its notes are there for all. */
    private void theNotesAreWritten() {
        laptop.opensFold("Move, add, swap").chooses("Go to", "Was it a good use of our time?").taps("Begin it")
            .follows("Nothing: they are final").taps("Yes, close the meeting").sees("These notes are final.").isAccessible();
        cem.sees("These notes are final.").isAccessible();
        laptop.opens(HUB).sees("0 of 4 wrote for the next meeting");
    }

    private static void picture(Device device, String name) {
        device.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/circles/" + name + ".png"))
            .setFullPage(true));
    }
}
