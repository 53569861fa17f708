package org.kring.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.RIVER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.circle.CircleCommand.SitIn;

/** Scenario 6 of method.md section 12: a hub meeting to which a circle's delegate, or nobody of it, can come. */
class HubTest extends InTheHouse {
    private static final String ASK = "Ask everyone about text 1";
    private static final String WRITE_DOWN = "Nobody sees a reason against: write it down";
    @Test
    void scenario6_theDelegateIsIllAndTheLeaderIsThere() {
        try (var six = new Six(house).findTheirCircles().hubMeets(List.of(ANA, BEN, CEM, EMIL))) {
            touchesLegal(six);
            six.atTheLease(CEM).taps(ASK);
            consent(six, List.of(ANA, BEN, CEM, EMIL));
            six.atTheLease(CEM).taps(WRITE_DOWN).sees("Decided. Femi has the text").isAccessible();
            six.atTheLease(FEMI).sees("We lease the barn.").sees("I see a reason against").isAccessible();
        }
    }

    @Test
    void scenario6_nobodyOfTheCircleIsThereSoItIsTalkedAboutOnly() {
        try (var six = new Six(house).findTheirCircles()) {
            six.does(DORA, new SitIn(RIVER, DORA));
            six.hubMeets(List.of(ANA, BEN, CEM, DORA));
            touchesLegal(six);
            six.atTheLease(CEM).sees("nobody of Legal research is here").seesNoMore(ASK).isAccessible();
            six.atTheLease(DORA).writes("What do you need to know?", "Who signs it?").taps("Ask it").sees("Who signs it?");
            six.atTheLease(BEN).sees("Who signs it?");
        }
    }

    @Test
    void scenario6_whatDoesNotTouchTheCircleIsDecidedAndItsTwoHaveTheText() {
        try (var six = new Six(house).findTheirCircles()) {
            six.does(DORA, new SitIn(RIVER, DORA));
            six.hubMeets(List.of(ANA, BEN, CEM, DORA));
            six.atTheLease(CEM).taps(ASK);
            assertThat(six.atTheLease(DORA).sees("You are heard here").find("#answers").count()).as("a guest").isZero();
            consent(six, List.of(ANA, BEN, CEM));
            six.atTheLease(CEM).taps(WRITE_DOWN).sees("Emil and Femi have the text");
        }
    }

    private static void touchesLegal(Six six) {
        six.atTheLease(ANA).opensFold("More ways").taps("Legal research").sees("Not Legal research after all");
    }

    private static void consent(Six six, List<MemberId> by) {
        by.forEach(member -> six.atTheLease(member).taps("No reason against").sees("You said: no reason against."));
    }
}
