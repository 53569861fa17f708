package org.kring.server.demo;

import static org.kring.server.demo.Cast.ANA;
import static org.kring.server.demo.Cast.DORA;
import static org.kring.server.demo.Cast.EMIL;
import static org.kring.server.demo.Cast.HANA;
import static org.kring.server.demo.Cast.LEGAL;
import static org.kring.server.demo.Cast.NOOR;
import static org.kring.server.demo.Cast.OSKAR;

import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.backlog.BacklogCommand.PressTopic;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.CircleCommand.SitIn;
import org.kring.core.circle.Role;
import org.kring.core.collective.CollectiveCommand.WelcomeInvited;
import org.kring.core.people.PeopleCommand.Leave;
import org.kring.core.proposal.Content;

/** Legal research: few people, long letters, and a secretary who has moved away. */
final class LegalYear {
    private final Player player;

    private LegalYear(Player player) {
        this.player = player;
    }

    static void tell(Story story, Player player) {
        var told = new LegalYear(player);
        story.on(201, "17:00", () -> player.by(NOOR, new WelcomeInvited()));
        story.on(195, "19:00", () -> player.by(OSKAR, new SitIn(LEGAL, OSKAR)));
        told.raised(story, 192, HANA, "May we print what the town wrote to us?");
        told.raised(story, 110, NOOR, "I gave an answer on rents, and it was wrong by half a year.");
        story.on(40, "10:15", () -> player.by(OSKAR, new Leave(OSKAR)));
        story.on(3, "18:20", told::theMeadow);
        told.meetings().tell(story, -9, "19:00");
    }

    private void raised(Story story, int daysAgo, MemberId who, String words) {
        story.on(daysAgo, "21:00", () -> player.by(who, new RaiseTopic(LEGAL, who, Wish.TALK, new Text(words))));
    }

    /** It cannot wait for the next meeting. */
    private void theMeadow() {
        var topic = player.state().backlog().next();
        player.by(NOOR, new RaiseTopic(LEGAL, NOOR, Wish.TALK, new Text("The town wants to sell the meadow by the stream")),
            new PressTopic(topic, NOOR, new Text("The town takes objections for two weeks only"),
                new Text("the sheet about rents"), player.day(-14)));
    }

    private Rhythm meetings() {
        return new Rhythm(player, LEGAL, "the library")
            .meets(222, "19:00", EMIL, ANA, this::first)
            .meets(187, "19:00", EMIL, ANA, this::letters)
            .meets(145, "19:00", EMIL, ANA, this::secretary)
            .meets(103, "19:00", EMIL, OSKAR, this::sources)
            .meets(61, "19:00", EMIL, OSKAR, this::rents)
            .meets(19, "19:00", EMIL, ANA, this::vacant);
    }

    private Content paper(String title, String text, String why, int days, MemberId owner, String measure) {
        return Paper.of(player, title, text, why, days, owner, measure);
    }

    private void first(Evening evening) {
        evening.next(6).decided(DORA, paper("Plain language", "Whoever brings a text says in two sentences what it means.",
            "Paragraphs are tiring at nine.", 120, DORA, ""));
        evening.next(5).decided(DORA, Circles.howWeDecide(player, DORA));
        evening.next(5).step("What may an association do?", DORA, player.day(190));
    }

    private void letters(Evening evening) {
        evening.admits(OSKAR).onto("May we print").decided(EMIL, paper("Letters of the town", "We print what the town wrote to"
            + " all of us. Names of clerks are left out.", "It concerns all of us.", 200, EMIL, ""))
            .notes("the magazine gets two pages in each issue");
    }

    private void secretary(Evening evening) {
        evening.topic("Who writes?", ANA).fills(Role.SECRETARY, OSKAR, player.day(-40))
            .step("A folder for answers", OSKAR, player.day(120));
    }

    private void sources(Evening evening) {
        evening.onto("I gave an answer").decided(NOOR, paper("An answer has a source and a date", "Each answer says where it"
            + " comes from and when it was looked up. It is no advice; whoever needs a lawyer is told so.",
            "Law changes, and we are no lawyers.", 60, NOOR, "no answer without a source")).notes("Dora writes to the nine who asked about rents");
    }

    private void rents(Evening evening) {
        evening.topic("Rents", DORA).notes("nine people have asked in a month", "most of it is about heating")
            .step("A sheet about rents", DORA, player.day(15));
    }

    private void vacant(Evening evening) {
        evening.topic("Nobody writes since Oskar has moved", EMIL).notes("Dora has four roles already", "we ask in the hub")
            .later("Who could learn to write for us?").step("The notes until Christmas", ANA, player.day(-26));
    }
}
