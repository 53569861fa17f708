package org.kring.server.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.circle.Belonging;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.circle.CircleCommand.SitIn;
import org.kring.core.handbook.HandbookCommand.WriteEntry;
import org.kring.core.mission.MissionCommand.PutNeeds;
import org.kring.core.mission.Shown;
import org.kring.core.people.PeopleCommand.Leave;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;

/** All people, and the page of each, as another member reads them. */
class PeopleControllerTest extends InTheKitchen {
    @BeforeEach
    void theyHaveTheirCircles() {
        kitchen.findsItsCircles();
    }

    @Test
    void peopleAreFoundByNameCircleAndRoleWhateverTheAccents() {
        assertThat(people("CÉM")).containsExactly("Cem");
        assertThat(people("magazine delegate")).containsExactly("Ana");
        assertThat(people("legal research")).contains("Ana", "Dora").doesNotContain("Cem");
        assertThat(opens("/people?q=nobody").page().select("#all > li")).isEmpty();
        assertThat(opens("/people?q=nobody").first(".empty").text()).isEqualTo("Nobody here by these words.");
    }

    private List<String> people(String words) {
        return opens("/people?q=" + words.replace(" ", "+")).texts("#all strong");
    }

    @Test
    void whoDecidesInACircleIsNotCalledAGuestForSittingInAtTheHub() {
        kitchen.does(HANA, new SitIn(RIVER, HANA));
        assertThat(opens("/people?q=Hana").first("#all > li").text()).contains("River Commons (guest)")
            .doesNotContain("until the circle says yes", "in no circle");
        kitchen.state().circles().of(HANA).stream().filter(Belonging::own)
            .forEach(at -> kitchen.does(HANA, new LeaveCircle(at.circle().id(), HANA)));
        assertThat(opens("/people?q=Hana").first("#all > li").text()).contains("in no circle yet");
    }

    @Test
    void aNameLeadsToWhereThePersonDecidesAndWhichRolesTheyHoldUntilWhen() {
        var person = kitchen.deviceOf(BEN).opens(opens("/people?q=Cem").first("#all a").attr("href"));
        assertThat(person.first("h1").text()).isEqualTo("Cem");
        assertThat(person.first("#circles").text()).contains("Magazine decides here", "leader until", "sits here for Magazine");
    }

    @Test
    void whatSomebodyLooksAfterIsOnTheirPage() {
        kitchen.does(CEM, new WriteEntry(null, LocalDate.now().plusMonths(3), text("The key"), text("Under the blue pot")));
        assertThat(of(3).first("#minds").text()).contains("The key", "good to know");
    }

    @Test
    void onlyWhatSomebodySaidInTheirOwnNameIsOnTheirPage() {
        says(CEM, Shown.NAME);
        says(BEN, Shown.NO_NAME);
        assertThat(of(3).first("#brings").text()).contains("carpentry");
        assertThat(of(3).first("#needs").text()).contains("rest");
        assertThat(of(2).page().select("#brings, #needs")).isEmpty();
        assertThat(of(2).first("main").text()).doesNotContain("carpentry");
    }

    private void says(MemberId who, Shown shown) {
        kitchen.does(who, new PutNeeds(who, List.of(text("rest")), List.of(), List.of(), text("carpentry"), Text.NONE, shown,
            Text.NONE, Way.OWN_DEVICE));
    }

    @Test
    void whoeverHasLeftHasNoPage() {
        kitchen.does(CEM, new Leave(CEM));
        assertThat(of(3).status()).isEqualTo(404);
        assertThat(of(99).status()).isEqualTo(404);
    }

    private Answer of(int person) {
        return opens("/people/" + person);
    }

    private Answer opens(String page) {
        return kitchen.deviceOf(ANA).opens(kitchen.at(page));
    }
}
