package org.kring.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.people.PeopleEvent.AccessVouched;
import org.kring.server.journal.Journal;
import org.kring.server.site.Answer;
import org.kring.server.site.Visitor;

/** A name that is taken asks its person, or two others. */
class VouchingTest extends OnTheFirstEvening {
    private Visitor anas;
    private Visitor second;

    @BeforeEach
    void anaIsSignedInAndAnotherDeviceWantsToBeAna() {
        anas = evening.laptop();
        second = site.visitor();
        assertThat(evening.tap(second, "Ana").leadsTo()).isEqualTo("/join/waiting");
    }

    @Test
    void theDeviceWaitsAndShowsTheNumberThatAnasPagesShow() {
        var waiting = second.opens("/join/waiting");
        var number = waiting.first("p.code").text();
        assertThat(waiting.text()).contains("Ana has a device already.");
        assertThat(anas.opens(evening.at("/me")).first(".knock").text())
            .contains("Another device wants to be Ana. It shows the number " + number + ". Was that you?");
    }

    @Test
    void anasYesLetsItInAndIsRecorded() {
        answer(anas, "yes");
        assertThat(second.opens("/join/waiting").leadsTo()).isEqualTo(evening.at(""));
        assertThat(second.opens(evening.at("/me")).first("h1").text()).isEqualTo("Ana");
        assertThat(vouched()).containsExactly(new AccessVouched(new MemberId(1), List.of(new MemberId(1))));
    }

    @Test
    void anasNoKeepsItOut() {
        answer(anas, "no");
        assertThat(second.opens("/join/waiting").text()).contains("Somebody said no.");
        assertThat(second.opens(evening.at("/me")).leadsTo()).startsWith("/sign-in");
        assertThat(vouched()).isEmpty();
    }

    @Test
    void oneOtherIsNotEnoughAndTwoAre() {
        var bens = evening.phoneOf("Ben");
        var cems = evening.phoneOf("Cem");
        answer(bens, "yes");
        assertThat(bens.opens(evening.at("/me")).page().select(".knock")).isEmpty();
        assertThat(second.opens("/join/waiting").text()).contains("This number stands in the question");
        answer(cems, "yes");
        assertThat(second.opens(evening.at("/me")).first("h1").text()).isEqualTo("Ana");
        assertThat(vouched()).containsExactly(
            new AccessVouched(new MemberId(1), List.of(new MemberId(2), new MemberId(3))));
    }

    @Test
    void whoSeesAnAnsweredQuestionAndAnswersLateChangesNothing() {
        var page = anas.opens(evening.at("/me"));
        page.send(".knock form", "answer", "no");
        page.send(".knock form", "answer", "yes");
        assertThat(second.opens("/join/waiting").text()).contains("Somebody said no.");
        assertThat(vouched()).isEmpty();
    }

    @Test
    void twoMembersHandAThirdALinkThatWorksOnce() {
        var bens = evening.phoneOf("Ben");
        var cems = evening.phoneOf("Cem");
        bens.opens(evening.at("/people/4/vouching")).send("form#vouching");
        assertThat(bens.opens(evening.at("/people/4/vouching")).text()).contains("You said yes. One more of you");
        assertThat(cems.opens(evening.at("/me")).text()).contains("Ben would like to hand Dora a new way in");
        cems.opens(evening.at("/people/4/vouching")).send("form#vouching");
        var link = cems.opens(evening.at("/people/4/vouching")).first("#vouched-link").attr("href");
        assertThat(anas.opens(evening.at("/people/4/vouching")).page().select("#vouched-link")).isEmpty();

        var doras = site.visitor();
        assertThat(doras.opens(link).text()).contains("You sign in as Dora in River Commons");
        assertThat(doras.opens(link).send("form#link").leadsTo()).isEqualTo(evening.at(""));
        assertThat(doras.opens(evening.at("/me")).first("h1").text()).isEqualTo("Dora");
        assertThat(site.visitor().opens(link).status()).isEqualTo(404);
        assertThat(vouched()).containsExactly(
            new AccessVouched(new MemberId(4), List.of(new MemberId(2), new MemberId(3))));
    }

    @Test
    void nobodyVouchesForThemselvesWithoutTheirDevice() {
        assertThat(anas.opens(evening.at("/people/1/vouching")).status()).isEqualTo(404);
        assertThat(anas.opens(evening.at("/people/77/vouching")).status()).isEqualTo(404);
    }

    private Answer answer(Visitor device, String answer) {
        return device.opens(evening.at("/me")).send(".knock form", "answer", answer);
    }

    private List<AccessVouched> vouched() {
        var found = new ArrayList<AccessVouched>();
        site.part(Journal.class).read(river, 0, entry -> {
            if (entry.event() instanceof AccessVouched vouched) {
                found.add(vouched);
            }
        });
        return found;
    }
}
