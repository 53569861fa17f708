package org.kring.server.demo;

import static org.kring.server.demo.Cast.AWARENESS;
import static org.kring.server.demo.Cast.FEMI;
import static org.kring.server.demo.Cast.HANA;
import static org.kring.server.demo.Cast.IVO;
import static org.kring.server.demo.Cast.JUNO;
import static org.kring.server.demo.Cast.KOFI;

import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.Role;
import org.kring.core.proposal.Content;

/** Awareness: stalls, leaflets, and a delegate who hands over. */
final class AwarenessYear {
    private final Player player;

    private AwarenessYear(Player player) {
        this.player = player;
    }

    static void tell(Story story, Player player) {
        var told = new AwarenessYear(player);
        told.raised(story, 207, KOFI, "At the spring market I stood alone for five hours.");
        told.raised(story, 122, JUNO, "Our leaflets lie on every table and nobody reads the back.");
        told.meetings().tell(story, -3, "20:00");
    }

    private void raised(Story story, int daysAgo, MemberId who, String words) {
        story.on(daysAgo, "19:50", () -> player.by(who, new RaiseTopic(AWARENESS, who, Wish.TALK, new Text(words))));
    }

    private Rhythm meetings() {
        return new Rhythm(player, AWARENESS, "the reading room")
            .meets(228, "20:00", HANA, KOFI, this::first)
            .meets(200, "20:00", HANA, KOFI, this::neverAlone)
            .meets(172, "20:00", HANA, KOFI, this::openDay)
            .meets(144, "20:00", IVO, KOFI, this::talks)
            .meets(116, "20:00", HANA, KOFI, this::leaflets)
            .meets(88, "20:00", HANA, KOFI, this::handingOver)
            .meets(60, "20:00", HANA, JUNO, this::school)
            .meets(32, "20:00", HANA, JUNO, this::winter);
    }

    private Content paper(String title, String text, String why, int days, MemberId owner, String measure) {
        return Paper.of(player, title, text, why, days, owner, measure);
    }

    private void first(Evening evening) {
        evening.next(6).decided(FEMI, paper("A song to begin", "We begin with a song.", "So that we arrive.", 90, JUNO, ""));
        evening.next(5).decided(FEMI, Circles.howWeDecide(player, FEMI));
        evening.next(5).notes("show rather than tell", "nobody likes to be taught on a Saturday")
            .step("Ask the market about a place", IVO, player.day(214));
    }

    private void neverAlone(Evening evening) {
        evening.onto("At the spring market").decided(KOFI, paper("Nobody stands alone", "At a stall there are always two of"
            + " us, for two hours at most.", "Five hours alone are too long.", 160, KOFI, "nobody stood alone"));
        evening.step("A folding table that one person can carry", FEMI, player.day(180));
    }

    private void openDay(Evening evening) {
        evening.topic("An open day in the garden", JUNO).notes("forty people last year, without asking",
            "the stream, the beds, the shed: three walks").decidedOnce("Open day on the first Sunday in September")
            .step("Paint the signs", JUNO, player.day(150)).step("Tell the neighbours", KOFI, player.day(158));
    }

    private void talks(Evening evening) {
        evening.topic("Talks in other houses", FEMI).decided(FEMI, paper("Talks", "Whoever asks us for a talk gets one, up"
            + " to one a month, in pairs. We ask for the fare and nothing else.", "We were asked four times this summer.", 180,
            FEMI, "two of three houses ask again")).notes("the next one is in the mill, on the eleventh");
    }

    private void leaflets(Evening evening) {
        evening.onto("Our leaflets lie").notes("seven words on the front", "no more than one leaflet a season")
            .decidedOnce("The next leaflet has one side").step("A leaflet about mending", JUNO, player.day(96));
    }

    private void handingOver(Evening evening) {
        evening.topic("Ivo has carried reports long enough", IVO).notes("Kofi has come along to the hub twice")
            .fills(Role.SECRETARY, JUNO, player.day(-60)).fills(Role.DELEGATE, KOFI, player.day(-95));
    }

    private void school(Evening evening) {
        evening.topic("The school asks for a week by the stream", HANA).decided(HANA, paper("A week by the stream", "In May"
            + " two classes come for a week. Two of us are there each morning.", "Children carry things home.", 150, HANA,
            "the classes want to come again")).step("Ask the town about the path", IVO, player.day(40));
    }

    private void winter(Evening evening) {
        evening.topic("Winter: where are we seen?", KOFI).notes("the library, not the market", "a lamp at the notice board")
            .step("New glass for the notice board", KOFI, player.day(2)).step("Ask the library for a table", FEMI, player.day(-6));
    }
}
