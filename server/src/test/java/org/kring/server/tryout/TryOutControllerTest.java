package org.kring.server.tryout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.tryout.TryOutCommand.BeginTryOut;
import org.kring.server.account.InTheKitchen;

class TryOutControllerTest extends InTheKitchen {
    @BeforeEach
    void cemAndAnaTrySoup() {
        kitchen.does(CEM, new BeginTryOut(RIVER, CEM, ANA, text("Soup for whoever comes"), text("Borrow the big pot"),
            LocalDate.now().plusDays(20), null));
    }

    @Test
    void everybodySeesItAndOnlyTheTwoEndIt() {
        var seen = kitchen.deviceOf(BEN).opens(kitchen.at("/try-outs/1"));
        assertThat(seen.text()).contains("Cem tries this with Ana", "Borrow the big pot");
        assertThat(seen.page().select("#ending, #more")).isEmpty();
        var ended = kitchen.deviceOf(ANA).opens(kitchen.at("/try-outs/1")).send("#ending", "seen", "Nobody came").follow();
        assertThat(ended.first("#standing").text()).contains("ended on", "Nobody came");
        assertThat(ended.page().select("#ending, #more")).isEmpty();
    }

    @Test
    void whatWasGoodIsRaisedWithTheCircle() {
        var raised = kitchen.deviceOf(ANA).opens(kitchen.at("/try-outs/1")).send("#more", "text", "Soup every Monday");
        assertThat(raised.follow().first("h1").text()).isEqualTo("Soup every Monday");
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/try-outs/1")).first("main").text()).contains("raised with the circle");
        var late = kitchen.deviceOf(CEM).opens(kitchen.at("/try-outs/1"));
        assertThat(late.page().select("#more")).isEmpty();
    }

    @Test
    void nothingSaidComesBack() {
        var back = kitchen.deviceOf(ANA).opens(kitchen.at("/try-outs/1")).send("#more", "text", " ");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first("#more-text-wrong").text()).isNotBlank();
    }

    @Test
    void aWaitingTopicIsTried() {
        kitchen.does(BEN, new RaiseTopic(RIVER, BEN, Wish.TALK, text("Too many jars in the attic")));
        var form = kitchen.deviceOf(BEN).opens(kitchen.at("/topics/1")).first("#try-it a");
        var tried = kitchen.deviceOf(BEN).opens(form.attr("href")).send("#raise", "with", "1", "first", "Carry ten down").follow();
        assertThat(tried.first("h1").text()).isEqualTo("Too many jars in the attic");
        var topic = kitchen.deviceOf(ANA).opens(kitchen.at("/topics/1"));
        assertThat(topic.first("#standing").text()).contains("tried by two people");
        assertThat(topic.texts("#became a")).containsExactly("Too many jars in the attic");
    }

    @Test
    void theCirclesPageShowsItAndTodayRemindsTheTwo() {
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/circles/river-commons")).first("#tried").text())
            .contains("Soup for whoever comes", "Cem and Ana, until");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).first("#tries").text()).contains("with Cem, until", "Borrow the big pot");
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("")).page().select("#tries")).isEmpty();
    }

    @Test
    void historyTellsIt() {
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/history")).text()).contains("Tried by Cem and Ana until");
    }

    @Test
    void oneThatIsNotThereIsNotThere() {
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/try-outs/7")).status()).isEqualTo(404);
    }
}
