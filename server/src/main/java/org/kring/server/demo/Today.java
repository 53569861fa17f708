package org.kring.server.demo;

import static org.kring.server.demo.Cast.ANA;
import static org.kring.server.demo.Cast.AWARENESS;
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
import static org.kring.server.demo.Cast.LEGAL;
import static org.kring.server.demo.Cast.LENA;
import static org.kring.server.demo.Cast.MAGAZINE;
import static org.kring.server.demo.Cast.MIO;
import static org.kring.server.demo.Cast.QUIM;
import static org.kring.server.demo.Cast.SUPPORT;

import java.util.List;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.AddDimension;
import org.kring.core.proposal.ProposalCommand.GoOn;
import org.kring.core.proposal.ProposalCommand.NameNeed;
import org.kring.core.proposal.ProposalCommand.SayReady;
import org.kring.core.proposal.Stage;

/** What is being decided today, each at another step. */
final class Today {
    private final Story story;
    private final Player player;

    private Today(Story story, Player player) {
        this.story = story;
        this.player = player;
    }

    static void tell(Story story, Player player) {
        var told = new Today(story, player);
        told.marketStall();
        told.twoColours();
        told.warmHall();
        told.travel();
        told.rents();
    }

    private Content stall(String text) {
        return Paper.of(player, "A stall at the Saturday market", text, "People only find us through friends. We want to be"
            + " found.", 130, FEMI, "ten talks a time");
    }

    /** In its round: one reason against, met by a second text; answers are coming in. */
    private void marketStall() {
        new Written(story, player, AWARENESS, FEMI)
            .begins(9, "18:00", () -> stall("From January we have a stall on the first Saturday."))
            .asked(8, "07:45", IVO, "Who stands there?", "Two at a time, whoever likes.").heard(7, "09:00")
            .reacts(7, "10:35", JUNO, "Lovely. I can build the table.")
            .reacts(7, "12:10", HANA, "Good, if it does not eat all our Saturdays.").asksEveryone(6, "10:00")
            .consents(6, "18:20", List.of(IVO)).objects(5, "21:00", KOFI, "On Saturdays I fetch the children, and Juno cooks.")
            .saysBack(4, "09:00", "Each Saturday you are with the children, and without Juno nobody cooks.")
            .understood(3, "18:00", KOFI).anew(1, "20:00", () -> stall("From January we have a stall on the first Saturday,"
                + " for three months, with two people who do not cook that week."))
            .consents(1, "20:30", List.of(KOFI, HANA));
    }

    /** Everybody has answered, and there is a reason against. */
    private void twoColours() {
        new Written(story, player, MAGAZINE, CEM).begins(4, "10:00", () -> Paper.of(player, "The winter issue in two colours",
                "The winter issue is printed in two colours.", "It saves 90 euros.", 150, CEM)).asksEveryone(4, "10:05")
            .consents(4, "11:00", List.of(ANA, EMIL, LENA)).consents(3, "08:00", List.of(MIO, CEM, QUIM))
            .objects(2, "21:40", HANA, "The drawings of the children would lose their green.");
    }

    /** Looked into together, before there is a text. */
    private void warmHall() {
        var hall = new Written(story, player, SUPPORT, DORA).together(7, "19:00", "A warm hall in winter")
            .says(7, "19:50", DORA, "Last week we sat there in coats, at eleven degrees.")
            .says(7, "20:40", BEN, "The oil bill of last winter was 1,900 euros.")
            .says(7, "21:30", LENA, "The children stay away when it is cold.")
            .does(6, "09:00", DORA, id -> new NameNeed(id, new Text("We want to meet in the hall in winter, warm enough for"
                + " children, without burning money.")));
        var hour = 10;
        for (var who : List.of(GRETE, BEN, DORA, JUNO, LENA)) {
            hall.does(6, (hour++) + ":00", who, id -> new SayReady(id, who, Way.OWN_DEVICE));
        }
        hall.does(5, "10:00", DORA, id -> new GoOn(id, Stage.PICTURE, List.of()));
        for (var part : List.of("Which rooms, and when?", "Who pays?", "The stream and the air")) {
            hall.does(5, (hour++) + ":00", GRETE, id -> new AddDimension(id, GRETE, Way.OWN_DEVICE, new Text(part)));
        }
    }

    /** Questions are asked, reactions come. */
    private void travel() {
        new Written(story, player, HUB, ANA).begins(2, "12:00", () -> Paper.of(player, "Fares to the hub",
                "Whoever comes to the hub by bus gets the fare from the common purse.", "Noor pays four euros each time.",
                180, ANA)).asked(2, "17:30", CEM, "And the van?", "It drives anyway; whoever sits in it pays nothing.")
            .heard(1, "09:15").reacts(1, "12:20", GRETE, "Of course.");
    }

    /** A draft that only its writer sees. */
    private void rents() {
        new Written(story, player, LEGAL, EMIL).drafts(3, "22:00", () -> Paper.of(player, "No answer on the telephone",
            "We answer in writing only, within ten days.", "On the telephone we guess.", 120, EMIL));
    }
}
