package org.kring.server.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.RIVER;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Confirmation;
import org.kring.core.circle.Kind;
import org.kring.core.circle.Role;
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
        assertThat(asked.follow().texts(".clauses > li > details summary")).as("what goes with each circle is folded on a phone")
            .contains("3 more lines");
        decide();
        assertThat(kitchen.state().root().kind()).isEqualTo(Kind.HUB);
        assertThat(kitchen.state().circles().inside(RIVER)).extracting(Circle::slug).containsExactly("magazine", "support");
        var tree = kitchen.deviceOf(BEN).opens(kitchen.at("/circles"));
        assertThat(tree.texts(".tree h2")).containsExactly("River Commons", "Magazine", "Support");
        assertThat(tree.page().select("a[href$=circle-finding]")).isEmpty();
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/circle-finding")).status()).isEqualTo(404);
    }

    @Test
    void thePlanIsDrawnAnewFromItsProposalAndBecomesTheNextText() {
        filled("ask");
        var page = kitchen.deviceOf(ANA).opens(kitchen.at("/proposals/1"));
        var form = kitchen.deviceOf(ANA).opens(page.first("#redraw").attr("href"));
        assertThat(form.first("#find-name-1").val()).isEqualTo("Magazine");
        assertThat(form.first("#find-items-1").wholeText()).contains("the barn");
        assertThat(form.first("#find-LEADER-1 option[selected]").val()).isEqualTo("1");
        var drawn = form.send("#find", "name-1", "Writing", "as", "look");
        assertThat(drawn.texts("#drawing .drawn.inner .drawn-name")).containsExactly("Writing", "Support");
        assertThat(drawn.texts("#find button.main")).contains("Make this the next text");
        var next = drawn.send("#find", "as", "ask");
        assertThat(next.leadsTo()).isEqualTo(kitchen.at("/proposals/1"));
        assertThat(next.follow().text()).contains("Text 2", "We work in these circles: Writing and Support.");
        assertThat(kitchen.state().proposals().all()).hasSize(1);
        assertThat(form.send("#find", "as", "ask").status()).as("drawn from a text that is not the last").isEqualTo(422);
    }

    @Test
    void aCircleThatIsThereAlreadyCanTakeWorkAndPeopleAndGetsItsDelegate() {
        bringCooking();
        var page = begun();
        assertThat(page.texts("#find-where-1 option")).containsExactly("the hub, for now", "Cooking", "Magazine", "Support", "Circle 3");
        assertThat(page.first("#find-there-c2").text()).contains("Cooking is there already", "Juno: leader", "meals")
            ;
        var back = page.send("#find", fields("look", "where-1", "c2"));
        assertThat(back.first("#find-wrong").text()).contains("Choose a leader and a delegate for Cooking");
        var asked = begun().send("#find", fields("ask", "where-1", "c2", "DELEGATE-c2", "6")).follow();
        assertThat(asked.text()).contains("Cooking also decides and looks after: the barn.", "Also in Cooking: Femi.",
            "Femi as delegate", "We work in these circles: Cooking, Magazine and Support.");
        decide();
        assertThat(kitchen.state().root().members()).contains(JUNO, FEMI);
        var cooking = kitchen.state().circles().bySlug("cooking").orElseThrow();
        assertThat(cooking.assignment(Role.LEADER).orElseThrow().confirmation()).isEqualTo(Confirmation.GIVEN);
    }

    @Test
    void thereIsAlwaysOneMoreCircle() {
        var more = begun().send("#find", fields("more", "where-1", "4"));
        assertThat(more.texts(".block > legend")).containsExactly("Circle 1", "Circle 2", "Circle 3", "Circle 4");
        assertThat(more.first("#find-name-4").hasAttr("autofocus")).isTrue();
        assertThat(more.first("#find-where-1 option[selected]").text()).isEqualTo("Circle 4");
    }

    private void bringCooking() {
        kitchen.deviceOf(ANA).opens(kitchen.at("/from-before")).send("#bring", "as", "bring", "people", "Juno",
            "groups", "Cooking;Meals for all;Juno;meals", "roles", "Cooking;leader;Juno");
    }

    private Answer begun() {
        return kitchen.deviceOf(ANA).opens(kitchen.at("/circle-finding/circles?ready=magazine&ready=support&doing=the%20barn"));
    }

    private void decide() {
        kitchen.does(ANA, new OpenRound(new ProposalId(1), 1, List.of()));
        kitchen.state().root().members().forEach(member -> kitchen.does(member, new Consent(new ProposalId(1), 1, member, Way.OWN_DEVICE)));
    }

    private Answer filled(String as) {
        return begun().send("#find", fields(as, "where-1", "1"));
    }

    private static String[] fields(String as, String... more) {
        var fields = new ArrayList<>(List.of("as", as, "LEADER-1", "1", "DELEGATE-1", "2", "FACILITATOR-1", "3",
            "SECRETARY-1", "3", "LEADER-2", "4", "DELEGATE-2", "5"));
        for (int n = 6; n <= 9; n++) {
            fields.addAll(List.of("in-2-" + n, "yes"));
        }
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }
}
