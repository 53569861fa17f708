package org.kring.server.demo;

import static org.kring.server.demo.Cast.ANA;
import static org.kring.server.demo.Cast.BEN;
import static org.kring.server.demo.Cast.CEM;
import static org.kring.server.demo.Cast.DORA;
import static org.kring.server.demo.Cast.EMIL;
import static org.kring.server.demo.Cast.FEMI;
import static org.kring.server.demo.Cast.GRETE;
import static org.kring.server.demo.Cast.HANA;
import static org.kring.server.demo.Cast.HUB;
import static org.kring.server.demo.Cast.IVO;
import static org.kring.server.demo.Cast.JUNO;
import static org.kring.server.demo.Cast.KOFI;
import static org.kring.server.demo.Cast.LENA;
import static org.kring.server.demo.Cast.MIO;
import static org.kring.server.demo.Cast.NOOR;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.circle.Change.BecomeHub;
import org.kring.core.circle.Change.Post;
import org.kring.core.circle.Changes;
import org.kring.core.circle.Opening;
import org.kring.core.circle.Role;
import org.kring.core.proposal.Content;

/** Early summer: the one circle becomes the hub of four, by one decision of all fourteen. */
final class Inversion {
    private final Player player;

    private Inversion(Player player) {
        this.player = player;
    }

    static void tell(Story story, Player player) {
        var told = new Inversion(player);
        new Written(story, player, HUB, FEMI).begins(257, "18:00", told::fourCircles)
            .asked(256, "07:40", IVO, "Who decides about money then?", "The hub, with two of each circle, as we all do now.")
            .asked(256, "20:10", LENA, "May I be in two?", "Yes. Two is plenty.")
            .heard(255, "09:00").reacts(255, "12:00", MIO, "I could speak in a group of five.")
            .reacts(255, "18:45", GRETE, "Support has been waiting for this since the winter.")
            .asksEveryone(253, "10:00").consents(253, "11:00", List.of(ANA, CEM, MIO, GRETE, KOFI))
            .consents(252, "08:00", List.of(BEN, DORA, EMIL, FEMI, HANA, IVO, JUNO, LENA, NOOR));
    }

    private Content fourCircles() {
        var changes = Changes.NONE.open(circle("Awareness", "Telling people about living well with little",
                List.of("stalls and talks", "leaflets", "the notice board"), List.of(FEMI, IVO, HANA, KOFI, JUNO)))
            .open(circle("Magazine", "Publishing a magazine four times a year",
                List.of("texts", "pictures", "printing", "the list of readers"), List.of(CEM, ANA, HANA, EMIL, LENA, MIO)))
            .open(circle("Legal research", "Finding answers on law that we all need",
                List.of("answers on law", "letters to the town"), List.of(DORA, NOOR, EMIL, ANA)))
            .open(circle("Support", "Being there for members and neighbours who need a hand",
                List.of("soup", "visits", "the emergency box"), List.of(GRETE, BEN, DORA, JUNO, LENA)))
            .and(new BecomeHub(null, null, List.of()));
        return Paper.of(player, "Four circles and a hub", "From the day of this decision four circles look after what is"
            + " theirs and decide it. Two of each meet in the hub.", "Fourteen around one table: few speak, and the"
            + " magazine takes half of every evening.", 330, FEMI, "each circle meets once in four weeks").with(changes);
    }

    /** The first four are leader, delegate, facilitator and secretary. */
    private Opening circle(String name, String aim, List<String> domain, List<MemberId> people) {
        var until = player.day(-60);
        var posts = Stream.of(Role.values()).map(role -> new Post(role, people.get(seat(role)), until)).toList();
        return Opening.working(new Text(name), new Text(aim), domain.stream().map(Text::new).toList(), people, posts);
    }

    private static int seat(Role role) {
        return switch (role) {
            case LEADER -> 0;
            case DELEGATE -> 1;
            case FACILITATOR -> 2;
            case SECRETARY -> 3;
        };
    }
}
