package org.kring.server.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Kind;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;

class FindControllerTest extends InTheKitchen {
    @Test
    void readyCirclesAreFilledInAndWhatWeDoIsSorted() {
        var page = begun();
        assertThat(page.first("#find-name-1").val()).isEqualTo("Magazine");
        assertThat(page.first("#find-items-2").wholeText()).contains("Shared meals");
        assertThat(page.first("#find-things").text()).contains("the barn");
    }

    @Test
    void itIsDrawnBeforeItIsAsked() {
        var drawn = filled("look");
        assertThat(drawn.status()).isEqualTo(422);
        assertThat(drawn.texts("#drawing .drawn.inner .drawn-name")).containsExactly("Magazine", "Support");
        assertThat(kitchen.state().proposals().all()).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        var back = begun().send("#find", "as", "look");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first("#find-wrong").text()).contains("Magazine needs at least 2 people.");
        assertThat(back.first("#find-aim-1").val()).startsWith("Publishing");
    }

    @Test
    void withOneDecisionTheCirclesOpen() {
        var asked = filled("ask");
        assertThat(asked.status()).isEqualTo(303);
        assertThat(asked.follow().text()).contains("Magazine decides and looks after: Texts and pictures, Printing and the barn.",
            "Ana as leader");
        kitchen.does(ANA, new OpenRound(new ProposalId(1), 1, List.of()));
        NINE.forEach(member -> kitchen.does(member, new Consent(new ProposalId(1), 1, member, Way.OWN_DEVICE)));
        assertThat(kitchen.state().root().kind()).isEqualTo(Kind.HUB);
        assertThat(kitchen.state().circles().inside(RIVER)).extracting(Circle::slug).containsExactly("magazine", "support");
        var tree = kitchen.deviceOf(BEN).opens(kitchen.at("/circles"));
        assertThat(tree.texts(".tree h2")).containsExactly("River Commons", "Magazine", "Support");
        assertThat(tree.page().select("a[href$=circle-finding]")).isEmpty();
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/circle-finding")).status()).isEqualTo(404);
    }

    private Answer begun() {
        return kitchen.deviceOf(ANA).opens(kitchen.at("/circle-finding/circles?ready=magazine&ready=support&doing=the%20barn"));
    }

    private Answer filled(String as) {
        var fields = new ArrayList<>(List.of("as", as, "where-1", "1", "LEADER-1", "1", "DELEGATE-1", "2", "FACILITATOR-1", "3",
            "SECRETARY-1", "3", "LEADER-2", "4", "DELEGATE-2", "5"));
        for (int n = 6; n <= 9; n++) {
            fields.addAll(List.of("in-2-" + n, "yes"));
        }
        return begun().send("#find", fields.toArray(String[]::new));
    }
}
