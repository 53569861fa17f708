package org.kring.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.JUNO;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.MemberId;
import org.kring.core.collective.CollectiveCommand.BringAlong;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.collective.Past;
import org.kring.server.journal.Once;
import org.kring.server.live.Collectives;
import org.kring.server.live.Form;
import org.kring.server.site.Answer;

/** A group brings along what it had: looked at first, written once, and from before wherever it is seen. */
class BringControllerTest extends InTheKitchen {
    private static final String PAGE = "/from-before";
    private static final String GROUPS = "Magazine;Publishing a magazine;Juno, Cem;texts\nChoir;Singing;Zed";
    private static final String RULES = "Keys;Keys hang in the kitchen.;;Ben;;1.2.2020";

    private Answer page(MemberId who) {
        return kitchen.deviceOf(who).opens(kitchen.at(PAGE));
    }

    private Answer looked() {
        return page(ANA).send("#bring", "people", "Juno\nAna", "groups", GROUPS, "roles", "Magazine;leader;Juno",
            "agreements", RULES, "mission", "To live well,\ntogether.", "as", "look");
    }

    @Test
    void nothingIsWrittenBeforeItIsConfirmed() {
        var before = kitchen.head();
        var looked = looked();
        assertThat(looked.status()).isEqualTo(422);
        assertThat(looked.first("#brought-people").text()).contains("One person: Juno");
        assertThat(looked.first("#brought-groups").text()).contains("Magazine", "Juno and Cem", "Juno as leader, until");
        assertThat(looked.first("#brought-agreements").text()).contains("Keys", "Keys hang in the kitchen.", "minded by Ben", "since 1 February 2020");
        assertThat(looked.first("#brought-mission").text()).contains("To live well");
        assertThat(looked.texts("#notes li")).singleElement().asString().contains("Who is with us, line 2", "Ana is here already");
        assertThat(looked.texts("#misfits li")).singleElement().asString().contains("Groups, line 2", "Nobody here is called Zed", "Choir");
        assertThat(kitchen.head()).isEqualTo(before);
    }

    @Test
    void whatIsConfirmedIsThereAndSaysThatItIsFromBefore() {
        var came = looked().send("#bring", "as", "bring").follow();
        assertThat(came.texts("#came a")).containsExactly("10 people are here now", "One circle", "One agreement",
            "What we were together for");
        assertThat(came.first("#came").text()).contains("Magazine", "It holds until you look at it together.");
        var ana = kitchen.deviceOf(ANA);
        assertThat(ana.opens(kitchen.at("/people")).text()).contains("Juno");
        var circle = ana.opens(kitchen.at("/circles/magazine"));
        assertThat(circle.first("#before").text()).isEqualTo("From before: it came along with you.");
        assertThat(circle.first("#role-leader").text()).contains("Juno", "from before");
        assertThat(ana.opens(kitchen.at("/agreements/1")).text()).contains("From before", "since 1 February 2020",
            "Brought along from before").doesNotContain("nobody saw a reason against");
        assertThat(ana.opens(kitchen.at("/mission")).first("#before").text()).contains("To live well");
        assertThat(ana.opens(kitchen.at("/history")).text()).contains("Ana brought along from before: one person, what we were"
            + " together for, one circle and one agreement", "The circle Magazine was there before", "Juno was leader of Magazine before",
            "Agreed on before, and brought along to River Commons: Keys");
    }

    @Test
    void nothingOfItIsToldAsDecidedHere() {
        looked().send("#bring", "as", "bring");
        for (var who : List.of(BEN, ANA)) {
            assertThat(kitchen.deviceOf(who).opens(kitchen.at("")).text()).doesNotContain("decided: Keys");
            assertThat(kitchen.deviceOf(who).opens(kitchen.at("/history")).text()).doesNotContain("decided: Keys");
        }
    }

    @Test
    void confirmedTwiceItIsThereOnce() {
        var looked = looked();
        var first = looked.send("#bring", "as", "bring");
        var head = kitchen.head();
        var second = looked.send("#bring", "as", "bring");
        assertThat(second.status()).isEqualTo(303);
        assertThat(first.status()).isEqualTo(303);
        assertThat(kitchen.head()).isEqualTo(head);
        assertThat(kitchen.state().people().here()).hasSize(10);
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/people")).text()).containsOnlyOnce("Juno");
    }

    @Test
    void whatWasTypedStaysWhereItDoesNotFit() {
        var back = page(ANA).send("#bring", "groups", "Choir;Singing;Zed", "as", "look");
        assertThat(back.first("#bring-groups").text()).isEqualTo("Choir;Singing;Zed");
        assertThat(back.text()).contains("We found nothing to bring along.");
        var refused = page(ANA).send("#bring", "groups", "Choir;Singing;Zed", "as", "bring");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.first(".wrong").text()).startsWith("There is nothing here to bring along yet.");
        assertThat(refused.first("#bring-groups").text()).isEqualTo("Choir;Singing;Zed");
    }

    @Test
    void namesOfARefusedAttemptAreNobodys() {
        var looked = looked();
        kitchen.does(BEN, new Welcome());
        var brought = looked.send("#bring", "as", "bring");
        assertThat(brought.status()).isEqualTo(303);
        var names = house.site().part(Directory.class).names(kitchen.collective(), 11);
        assertThat(names).doesNotContainKey(JUNO).containsEntry(new MemberId(11), "Juno");
    }

    @Test
    void whatACrashLeftBetweenNamesAndEventsIsSettledFromTheJournal() {
        var once = new Once("from-before-crash");
        house.site().part(Along.class).expect(kitchen.collective(), once, List.of("Juno", "Kofi"));
        house.site().part(Collectives.class).submit(kitchen.collective(), new Form(once, null), new Actor.Member(ANA),
            new BringAlong(Past.none(JUNO).withOneMore().withOneMore()));
        assertThat(house.site().part(Directory.class).names(kitchen.collective(), 11))
            .containsEntry(JUNO, "Juno").containsEntry(new MemberId(11), "Kofi");
    }

    @Test
    void onceSomethingWasDecidedHereThePageSaysHowItGoesOn() {
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/circles")).page().select("a[href$=from-before]")).hasSize(1);
        kitchen.findsItsCircles();
        var page = page(ANA);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.first("#closed").text()).startsWith("There are circles here already.");
        assertThat(page.page().select("#bring")).isEmpty();
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/circles")).page().select("a[href$=from-before]")).isEmpty();
    }

    @Test
    void whateverIsTypedIsHarmless() {
        var nasty = "<script>alert(1)</script>;{0} ' \"; --;{1,plural,other{#}}";
        var looked = page(ANA).send("#bring", "people", nasty, "groups", nasty, "roles", nasty, "agreements", nasty, "as", "look");
        assertThat(looked.status()).isEqualTo(422);
        assertThat(looked.page().select("main script")).isEmpty();
    }
}
