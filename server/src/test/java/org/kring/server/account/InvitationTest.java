package org.kring.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.JUNO;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.collective.CollectiveCommand.WelcomeInvited;
import org.kring.core.people.PeopleCommand.Leave;
import org.kring.server.site.Answer;

/** One link, one person: who opens it says a first name and is accompanied by whoever sent it. */
class InvitationTest extends InTheKitchen {
    private String link() {
        var page = kitchen.deviceOf(BEN).opens(kitchen.at("/invitations")).send("#invite").follow();
        return "/join/" + page.first(".code").text();
    }

    private Answer opened(String link) {
        return kitchen.site().visitor().opens(link);
    }

    @Test
    void whoeverWasInvitedSeesByWhomAndNoOtherName() {
        var door = opened(link());
        assertThat(door.text()).contains("River Commons", "Living well with little", "Ben invites you").doesNotContain("Cem");
        assertThat(door.page().select("#tap")).isEmpty();
    }

    @Test
    void aFirstNameIsEnoughAndTheOneWhoInvitedIsTheCompanion() {
        var come = opened(link()).send("#newcomer", "name", " Juno ");
        assertThat(come.leadsTo()).isEqualTo(kitchen.at("/welcome"));
        assertThat(come.follow().first("h1").text()).isEqualTo("Welcome, Juno");
        var state = kitchen.state();
        assertThat(state.newcomers().of(JUNO).companion()).isEqualTo(BEN);
        assertThat(state.root().has(JUNO)).isTrue();
    }

    @Test
    void itLetsInOnePersonAndLooksLikeAnyCodeThatIsNotKnown() {
        var link = link();
        opened(link).send("#newcomer", "name", "Juno");
        var used = opened(link);
        var unknown = opened("/join/KRXC-4F2B-9TQM");
        assertThat(used.status()).isEqualTo(unknown.status()).isEqualTo(404);
        assertThat(used.text()).isEqualTo(unknown.text());
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/invitations")).page().select(".code")).isEmpty();
    }

    @Test
    void twoWhoOpenItAtTheSameTimeDoNotBothComeIn() {
        var link = link();
        var first = opened(link);
        var second = opened(link);
        first.send("#newcomer", "name", "Juno");
        assertThat(second.send("#newcomer", "name", "Lia").status()).isEqualTo(404);
        assertThat(kitchen.state().people().all()).hasSize(10);
    }

    @Test
    void theSameFormSentTwiceIsAnsweredLikeTheFirstTime() {
        var door = opened(link());
        door.send("#newcomer", "name", "Juno");
        assertThat(door.send("#newcomer", "name", "Juno").leadsTo()).isEqualTo(kitchen.at("/welcome"));
        assertThat(kitchen.state().people().all()).hasSize(10);
    }

    @Test
    void nothingAndANameThatIsThereComeBack() {
        var door = opened(link());
        assertThat(door.send("#newcomer", "name", " ").first("#newcomer-name-wrong").text()).isNotBlank();
        var known = door.send("#newcomer", "name", "cem");
        assertThat(known.status()).isEqualTo(422);
        assertThat(known.first("#newcomer-name").val()).isEqualTo("cem");
        assertThat(known.send("#newcomer", "name", "Cem K").leadsTo()).isEqualTo(kitchen.at("/welcome"));
    }

    @Test
    void itCanBeTakenBack() {
        var link = link();
        kitchen.deviceOf(CEM).posts(kitchen.at("/invitations/" + Secrets.hash(link.substring(6)) + "/end"));
        assertThat(opened(link).status()).isEqualTo(200);
        kitchen.deviceOf(BEN).opens(kitchen.at("/invitations")).send("form[action$=/end]");
        assertThat(opened(link).status()).isEqualTo(404);
    }

    @Test
    void itEndsAfterItsTimeAndWhenItsMemberLeaves() {
        var over = kitchen.site().part(Codes.class).invite(kitchen.collective(), ANA, Duration.ofSeconds(-1)).shown();
        assertThat(opened("/join/" + over).status()).isEqualTo(404);
        var link = link();
        kitchen.does(BEN, new Leave(BEN));
        assertThat(opened(link).status()).isEqualTo(404);
    }

    @Test
    void nobodyTapsANameByIt() {
        var link = link();
        var tapped = opened(link).visitor();
        var form = tapped.opens(link).first("#newcomer");
        form.attr("action", link);
        assertThat(tapped.send(form, "member", "3").leadsTo()).isEqualTo(link);
        assertThat(tapped.opens(kitchen.at("/me")).status()).isNotEqualTo(200);
    }

    @Test
    void aDeviceThatBelongsHereDoesNotUseItUp() {
        var link = link();
        assertThat(kitchen.deviceOf(CEM).opens(link).page().select("#newcomer")).isEmpty();
        assertThat(opened(link).status()).isEqualTo(200);
    }

    @Test
    void itCanBeTyped() {
        var typed = link().replace("/join/", "").replace("-", " ").toLowerCase();
        assertThat(opened("/join").send("#join", "code", typed).leadsTo()).startsWith("/join/").hasSize("/join/KRXC-4F2B-9TQM".length());
    }

    @Test
    void whoeverAccompaniesTwoAlreadyIsToldWhoElseCould() {
        kitchen.does(BEN, new WelcomeInvited());
        kitchen.does(BEN, new WelcomeInvited());
        var page = kitchen.deviceOf(BEN).opens(kitchen.at("/invitations"));
        assertThat(page.first("#enough").text()).contains("You accompany 2 newcomers already");
        assertThat(page.page().select("#invite")).isEmpty();
    }

    @Test
    void twoInvitationsAreOpenAtMost() {
        link();
        var page = kitchen.deviceOf(BEN).opens(kitchen.at("/invitations"));
        assertThat(page.send("#invite").follow().first("#enough").text()).contains("2 invitations are open");
        assertThat(page.visitor().send(page.first("#invite")).status()).isEqualTo(422);
    }

    @Test
    void aSecondCollectiveIsNoneOfTheirs() {
        var link = link();
        var others = house.afresh();
        var come = others.deviceOf(new MemberId(1)).opens(link).send("#newcomer", "name", "Ana of the hill");
        assertThat(come.leadsTo()).isEqualTo(kitchen.at("/welcome"));
    }
}
