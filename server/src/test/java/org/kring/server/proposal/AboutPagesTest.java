package org.kring.server.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.Inverted.AWARENESS;
import static org.kring.core.world.Inverted.MAGAZINE;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.circle.Change;
import org.kring.core.circle.Changes;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.server.account.InTheKitchen;

/** What of all that its circle looks after a text is about: chosen with it, shown with it, and a way to find it. */
class AboutPagesTest extends InTheKitchen {
    private static final String PICTURES = MAGAZINE.value() + ".2";

    @BeforeEach
    void theirCirclesHaveDomains() {
        kitchen.findsItsCircles();
    }

    private void coversAreDecided() {
        decided(MAGAZINE, HANA, Content.of(text("Covers are drawn by hand")).about(2));
    }

    private void decided(CircleId circle, MemberId author, Content content) {
        var id = kitchen.state().proposals().next();
        kitchen.does(author, new Begin(circle, author, null, null, content, true));
        kitchen.does(author, new OpenRound(id, 1, List.of()));
        List.copyOf(kitchen.state().circles().find(circle).orElseThrow().members())
            .forEach(member -> kitchen.does(member, new Consent(id, 1, member, Way.OWN_DEVICE)));
    }

    @Test
    void whileATextIsTypedWhatHoldsAlreadyIsShown() {
        coversAreDecided();
        var form = kitchen.deviceOf(CEM).opens(kitchen.at("/proposals/new"));
        var found = form.first("turbo-frame#found");
        assertThat(form.page().getElementById(found.attr("data-from"))).as("the field that is typed in").isNotNull();
        assertThat(kitchen.deviceOf(CEM).opens(found.attr("data-find") + "?q=Covers%20by%20hand").texts("turbo-frame#found a"))
            .containsExactly("Covers are drawn by hand");
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at("/proposals/new?agreement=" + agreement())).page().select("#found"))
            .as("whoever changes it has it before them").isEmpty();
    }

    private int agreement() {
        return kitchen.state().agreements().all().size();
    }

    @Test
    void whoeverBeginsChoosesWhatItIsAbout() {
        var form = kitchen.deviceOf(HANA).opens(kitchen.at("/proposals/new?circle=magazine"));
        assertThat(form.texts("#begin-item option")).startsWith("nothing of these, or not said").contains("Magazine: pictures",
            "Awareness: stalls");
        var page = form.send("#begin", "circle", "" + MAGAZINE.value(), "item", PICTURES, "text", "Covers are drawn by hand",
            "as", "shown").follow();
        assertThat(page.texts(".facts dt")).contains("Belongs to");
        assertThat(page.texts(".facts dd")).contains("pictures");
        assertThat(page.texts("#texts-item option[selected]")).containsExactly("pictures");
    }

    @Test
    void whatAnotherCircleLooksAfterComesBackWithASentenceAndAllThatWasTyped() {
        var back = kitchen.deviceOf(HANA).opens(kitchen.at("/proposals/new?circle=magazine")).send("#begin", "circle",
            "" + MAGAZINE.value(), "item", AWARENESS.value() + ".1", "text", "A stall in May", "as", "shown");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first("#begin-item-wrong").text()).startsWith("This circle does not look after that");
        assertThat(back.first("textarea[name=text]").text()).isEqualTo("A stall in May");
    }

    @Test
    void whereACircleHasNothingToChooseFromNothingIsAsked() {
        kitchen = kitchen.afresh();
        assertThat(kitchen.deviceOf(HANA).opens(kitchen.at("/proposals/new")).page().select("#begin-item")).isEmpty();
        assertThat(kitchen.deviceOf(HANA).opens(kitchen.at("/agreements")).page().select("#items")).isEmpty();
    }

    @Test
    void theAgreementBelongsThereAndIsFoundThere() {
        coversAreDecided();
        var cem = kitchen.deviceOf(CEM);
        assertThat(cem.opens(kitchen.at("/agreements/" + agreement())).first("#facts").text()).contains("Belongs to pictures");
        var register = cem.opens(kitchen.at("/agreements?circle=magazine"));
        assertThat(register.texts("#items a")).containsExactly("all that we look after", "texts", "pictures", "printing");
        var pictures = cem.opens(register.page().select("#items a").get(2).attr("href"));
        assertThat(pictures.texts("#items [aria-current]")).containsExactly("pictures");
        assertThat(pictures.texts("#list-holds a")).containsExactly("Covers are drawn by hand");
        assertThat(cem.opens(register.page().select("#items a").get(1).attr("href")).texts("#list-holds a")).isEmpty();
        assertThat(cem.opens(kitchen.at("/agreements/" + agreement() + ".md")).response().body()).contains("- Belongs to: pictures");
        assertThat(cem.opens(kitchen.at("/agreements.md")).response().body()).contains("- Belongs to: pictures");
    }

    @Test
    void whatStandsInItsPlaceBelongsThereTooUnlessItSaysAnother() {
        coversAreDecided();
        var form = kitchen.deviceOf(CEM).opens(kitchen.at("/proposals/new?agreement=" + agreement()));
        assertThat(form.texts("#begin-item option")).containsExactly("nothing of these, or not said", "texts", "pictures", "printing");
        form.send("#begin", "text", "Covers are drawn or printed", "as", "shown");
        assertThat(kitchen.state().proposals().find(new ProposalId(3)).orElseThrow().content().item()).isEqualTo(2);
    }

    @Test
    void anAgreementStaysAndSaysSoWhenItsCircleNoLongerLooksAfterThat() {
        kitchen.decides(RIVER, Changes.NONE.take(RIVER, text("the barn"), 0));
        decided(RIVER, CEM, Content.of(text("The barn is swept on Fridays")).about(1));
        var page = kitchen.at("/agreements/" + agreement());
        assertThat(kitchen.deviceOf(CEM).opens(page).first("#facts").text()).contains("Belongs to the barn");
        kitchen.decides(RIVER, Changes.NONE.and(new Change.LetGoItem(RIVER, 1)));
        assertThat(kitchen.deviceOf(CEM).opens(page).first("#facts").text())
            .contains("Belongs to the barn (its circle no longer looks after that)");
        assertThat(kitchen.deviceOf(CEM).opens(page).first(".lead").text()).startsWith("Holds since ");
    }
}
