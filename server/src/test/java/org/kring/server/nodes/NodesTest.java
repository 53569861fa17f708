package org.kring.server.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.server.site.Answer;

/** Three real nodes, in the middle of rounds in which everybody answers through the balancer. */
class NodesTest {
    private static final int IN_THE_MIDDLE = 7;
    @TempDir
    static Path folder;
    private static Nodes nodes;
    private static Group group;
    private static Ledger ledger;
    private int round;

    @BeforeAll
    static void riverCommonsBegins() throws Exception {
        nodes = Nodes.start(3, folder);
        group = Group.begin(nodes);
        ledger = new Ledger(nodes.database());
    }

    @AfterAll
    static void allStop() throws Exception {
        if (ledger != null) {
            ledger.close();
        }
        if (nodes != null) {
            nodes.close();
        }
    }

    @AfterEach
    void nothingIsLostAndNothingIsDoubled() {
        ledger.requireNothingLostAndNothingDoubled(group, round);
    }

    private void round(Group.Meanwhile something) throws Exception {
        round = ledger.beginRound();
        group.round(round, ledger.version(), IN_THE_MIDDLE, something);
    }

    @Test
    void everyoneSeesTheirOwnAndOpenPagesOnEveryNodeHearOfIt() throws Exception {
        var pages = new ArrayList<OpenPage>();
        for (int n = 0; n < nodes.count(); n++) {
            pages.add(group.person(n).leavesOpen(nodes.node(n), ""));
        }
        round(() -> { });
        for (var page : pages) {
            page.awaitNewsOf(ledger.version());
            page.close();
        }
    }

    @Test
    void aNodeIsKilledAndTheOtherTwoGoOn() throws Exception {
        round(nodes.node(1)::kill);
        round(() -> { });
        nodes.node(1).start();
        nodes.isBack(1);
        assertThat(group.person(1).asks(nodes.node(1), "/proposals/" + round).text()).contains("Soup on Mondays");
    }

    @Test
    void aNodeStandsStillAndGoesOnWhereItWas() throws Exception {
        round(nodes.node(2)::standStill);
        nodes.node(2).goOn();
        nodes.isBack(2);
        round(() -> { });
    }

    @Test
    void allStandStillTogetherAndGoOn() throws Exception {
        round(nodes::stall);
        round(() -> { });
    }

    @Test
    void allConnectionsAreCutAndAreMadeAgain() throws Exception {
        try (var page = group.person(0).leavesOpen(nodes.node(0), "")) {
            round(nodes.server()::cutConnections);
            page.awaitNewsOf(ledger.version());
            round(() -> { });
            page.awaitNewsOf(ledger.version());
        }
    }

    @Test
    void theDatabaseIsAwayForAWhile() throws Exception {
        var ivo = group.person(8);
        var form = ivo.asks(nodes.node(0), "/raise");
        try (var page = group.person(0).leavesOpen(nodes.node(0), "")) {
            round(() -> {
                group.trouble().begins();
                nodes.server().kill();
                requireCalm(form.send("form#raise", "text", "Lamps for the path"));
                nodes.server().restart();
                group.trouble().ends();
            });
            ivo.sends(form, "Lamps for the path");
            page.awaitNewsOf(ledger.version());
        }
    }

    private static void requireCalm(Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text()).contains("What is stored here cannot be reached right now. Nothing was half-written");
    }
}
