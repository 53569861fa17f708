package org.kring.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;

/** Scenarios 1 to 5 of method.md section 12, by six people on six devices. */
class ConsentTest extends InTheHouse {
    private static final List<MemberId> ALL = List.of(ANA, BEN, CEM, DORA, EMIL, FEMI);
    private static final String NONE = "No reason against";
    private static final String MET = "My reason is met";
    private static final String WRITE_DOWN = "Nobody sees a reason against: write it down";
    private static void consent(Six six, List<MemberId> by) {
        by.forEach(member -> six.at(member).taps(NONE).sees("You said: no reason against."));
    }

    @Test
    void scenario1_plainConsent() {
        try (var six = new Six(house).meetAndAsk(ALL)) {
            six.at(ANA).sees("Do you see a reason against trying this until").isAccessible();
            consent(six, ALL);
            six.at(CEM).taps(WRITE_DOWN).sees("Decided.").isAccessible();
            six.agreement(BEN).sees("We have a stall at the Saturday market.").sees("Holds since").sees("Look at it again");
            assertThat(six.agreement(BEN).find("#heard").innerText()).contains("Femi").contains("own device");
        }
    }

    @Test
    void scenario2_theFacilitatorObjects() {
        try (var six = new Six(house).meetAndAsk(ALL)) {
            six.at(CEM).taps("I see a reason against").sees("It helps us all see more")
                .writes("What might happen?", "On Saturdays we cook.").taps("Give my reason").sees("It is still being worked on");
            consent(six, List.of(ANA, BEN, DORA, EMIL, FEMI));
            six.at(CEM).seesNoMore(WRITE_DOWN).taps("Work on the reason against").sees("We look for a text that works for everyone");
            six.at(CEM).seesNoMore(WRITE_DOWN);
            six.at(DORA).sees("Cem sees a reason against").sees("so Dora asks the questions about this one").isAccessible();
            six.at(ANA).seesNoMore(MET);
        }
    }

    @Test
    void scenario3_anObjectionWithoutAReason() {
        try (var six = new Six(house).meetAndAsk(ALL)) {
            six.at(EMIL).taps("I see a reason against").opensFold("I cannot name it yet").checks("Give me two days")
                .chooses("Who listens", "Femi").taps("Give my reason").sees("You said: a reason against.");
            consent(six, List.of(ANA, BEN, CEM, DORA, FEMI));
            six.at(CEM).taps("Work on the reason against").sees("Emil sees a reason against").sees("Not named yet.")
                .seesNoMore(MET);
            six.at(FEMI).sees("Femi listens. There is time to name it until").seesNoMore(MET).isAccessible();
            six.at(EMIL).sees(MET).isAccessible();
            six.at(FEMI).writes("We understood this:", "Emil is worried, and has no words for it yet.").taps("Is that it?")
                .sees("As we understood it:");
            house.later(Duration.ofHours(48));
            shorterAndWatched(six.at(CEM)).sees("Heard: 0 of 6");
            consent(six, List.of(ANA, BEN, CEM, DORA, FEMI));
            six.at(EMIL).sees("You said to text 1: a reason against.").sees("Heard: 5 of 6");
            house.later(Duration.ofHours(96));
            six.at(EMIL).sees("Decided.");
            assertThat(six.agreement(EMIL).find("#heard").innerText()).contains("Emil");
        }
    }

    /** For three months, and somebody looks at what happens. */
    private static Device shorterAndWatched(Device device) {
        var day = device.find("#texts-lookAgain");
        day.fill(LocalDate.parse(day.inputValue()).minusMonths(3).toString());
        device.find("#texts-more summary").click();
        return device.writes("We will know by", "nobody is tired of it: Ana asks once a month").taps("Ask everyone about text 2");
    }

    @Test
    void scenario4_amendedAfterConsents() {
        try (var six = new Six(house).meetAndAsk(ALL)) {
            consent(six, List.of(ANA, BEN, CEM, DORA, EMIL));
            six.at(FEMI).taps("I see a reason against").writes("What might happen?", "Support needs us then.")
                .taps("Give my reason").sees("Femi sees a reason against");
            six.at(CEM).taps("Work on the reason against").sees("First we make sure");
            six.at(FEMI).taps("Yes, that is it").sees("Understood; what could change?");
            var cem = six.at(CEM);
            cem.find("#texts-text").fill("We have a stall at the Saturday market, twice a year.");
            cem.taps("Ask everyone about text 2").sees("Heard: 0 of 6");
            six.at(BEN).sees("You said to text 1: no reason against. The underlined part is new.").sees("Heard: 0 of 6")
                .isAccessible();
            six.at(ANA).sees("Heard: 0 of 6").taps(NONE).sees("You said: no reason against.");
            six.at(FEMI).sees("You said to text 1: a reason against.").sees("Heard: 1 of 6");
        }
    }

    @Test
    void scenario5_theAbsentMember() {
        var five = ALL.subList(0, 5);
        try (var six = new Six(house).meetAndAsk(five)) {
            consent(six, five);
            six.at(CEM).taps(WRITE_DOWN).sees("Decided. Femi has the text;");
            six.at(FEMI).sees("there can still come a reason against").sees("I see a reason against").isAccessible();
            house.later(Duration.ofHours(72));
            six.at(FEMI).sees("Decided.").seesNoMore("I see a reason against");
            assertThat(six.agreement(FEMI).find("#heard").innerText()).contains("Femi");
        }
    }
}
