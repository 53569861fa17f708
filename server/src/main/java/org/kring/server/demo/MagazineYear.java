package org.kring.server.demo;

import static org.kring.server.demo.Cast.ANA;
import static org.kring.server.demo.Cast.CEM;
import static org.kring.server.demo.Cast.EMIL;
import static org.kring.server.demo.Cast.HANA;
import static org.kring.server.demo.Cast.LENA;
import static org.kring.server.demo.Cast.MAGAZINE;
import static org.kring.server.demo.Cast.MIO;
import static org.kring.server.demo.Cast.QUIM;

import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.Role;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;

/** Magazine: four issues a year, and what it took to make them. */
final class MagazineYear {
    private final Player player;

    private MagazineYear(Player player) {
        this.player = player;
    }

    static void tell(Story story, Player player) {
        var told = new MagazineYear(player);
        told.raised(story, 205, LENA, "Two of us correct the same page, and one page nobody.");
        told.raised(story, 149, MIO, "A neighbour found her child on page three and had not been asked.");
        told.raised(story, 64, CEM, "The printer wants the pages a week earlier.");
        told.meetings().tell(story, -5, "18:30");
    }

    private void raised(Story story, int daysAgo, MemberId who, String words) {
        story.on(daysAgo, "21:10", () -> player.by(who, new RaiseTopic(MAGAZINE, who, Wish.PROPOSAL, new Text(words))));
    }

    private Rhythm meetings() {
        return new Rhythm(player, MAGAZINE, "Emil's kitchen")
            .meets(226, "18:30", HANA, EMIL, this::first)
            .meets(198, "18:30", HANA, EMIL, this::twoReaders)
            .meets(170, "18:30", HANA, EMIL, this::summerIssue)
            .meets(142, "18:30", HANA, EMIL, this::pictures)
            .meets(114, "18:30", HANA, EMIL, this::readers)
            .meets(86, "18:30", HANA, EMIL, this::autumnIssue)
            .meets(58, "18:30", HANA, EMIL, this::closingDate)
            .meets(30, "18:30", MIO, EMIL, this::winterIssue);
    }

    private Content paper(String title, String text, String why, int days, MemberId owner) {
        return Paper.of(player, title, text, why, days, owner);
    }

    private void first(Evening evening) {
        evening.next(6).decided(CEM, paper("Bread first", "We eat together before we begin, from six.",
            "Nobody reads well when hungry.", 60, HANA));
        evening.next(5).decided(HANA, Circles.howWeDecide(player, HANA));
        evening.next(5).notes("the first issue before the holidays", "Cem knows a printer with recycled paper");
        evening.step("Ask the printer for three prices", CEM, player.day(210)).step("Collect ten texts", LENA, player.day(200));
    }

    private void twoReaders(Evening evening) {
        evening.onto("Two of us correct").decided(LENA, paper("Two readers for every text", "Two people read every text:"
            + " one for what it says, one for how. Their names stand on the board.", "Mistakes were printed.", 120, LENA));
        evening.notes("seven texts are there, three are promised").step("Draw the cover", MIO, player.day(180));
    }

    private void summerIssue(Evening evening) {
        evening.topic("The summer issue: what did we see?", ANA).notes("400 copies, 31 left", "the recipe page was cut out",
            "three weeks of layout are too many for one person").decidedOnce("400 copies of the next issue again");
        evening.step("Learn layout from Emil", MIO, player.day(140)).step("Write to those who sent texts", ANA, player.day(160));
    }

    private void pictures(Evening evening) {
        evening.onto("A neighbour found").decided(MIO, paper("Pictures only with a yes", "Whoever can be recognised has said"
            + " yes to the picture and to its caption. The yes is written on the back.", "Nobody should find themselves"
            + " unasked.", 200, MIO));
        evening.step("Ask the choir about last year's pictures", HANA, player.day(130));
    }

    private void readers(Evening evening) {
        evening.topic("Who gets the magazine?", EMIL).decided(EMIL, paper("The list of readers", "We keep a name and an"
            + " address, nothing else, and strike both on the day somebody asks for it.", "People ask what we know.", 190,
            EMIL));
        evening.notes("212 addresses", "the town library wants five copies");
    }

    private void autumnIssue(Evening evening) {
        evening.topic("The autumn issue: what did we see?", ANA).notes("420 copies, none left", "late again by nine days",
            "the page on mushrooms had four letters").decidedOnce("Six euros a year for the post, from whoever can");
        evening.step("A list of who writes what, on the wall", LENA, player.day(70));
    }

    private void closingDate(Evening evening) {
        evening.onto("The printer wants").decided(CEM, paper("Closing date", "Texts close four weeks before printing. What"
            + " comes later goes into the next issue.", "We were late three times.", 85, CEM).with(Effect.PLAIN));
        evening.fills(Role.FACILITATOR, MIO, player.day(-9)).step("Tell everyone who writes for us", LENA, player.day(50));
    }

    private void winterIssue(Evening evening) {
        evening.admits(QUIM).topic("The winter issue", CEM).notes("the children draw the stream", "eight pages of seeds")
            .step("Collect the drawings at the school", QUIM, player.day(-4)).step("Three recipes with roots", HANA, player.day(4))
            .later("Could somebody set the pages with free software?");
    }
}
