package org.kring.core.collective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.circle.CircleEvent.CircleFounded;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.collective.CollectiveCommand.Found;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.collective.CollectiveEvent.CollectiveFounded;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.people.PeopleRefusal;
import org.kring.core.world.Given;
import org.kring.core.world.River;

class FoundingTest {
    private static final Given NOTHING = Given.nothing(River.EVENING);
    private static final Found FOUND = new Found(River.NAME, River.AIM, 2, River.ZONE);

    @Test
    void foundingMakesEveryoneWhoIsNamedAMemberOfOneCircle() {
        NOTHING.when(ANA, FOUND).then(new CollectiveFounded(River.NAME, "Europe/Berlin"),
            new CircleFounded(RIVER, "river-commons", River.NAME, River.AIM),
            new MemberJoined(ANA), new CircleMemberJoined(RIVER, ANA),
            new MemberJoined(BEN), new CircleMemberJoined(RIVER, BEN));
    }

    @Test
    void aCollectiveIsFoundedOnce() {
        River.founded().when(ANA, FOUND).thenRefused(CollectiveRefusal.ALREADY_FOUNDED);
    }

    @Test
    void nothingHappensBeforeTheFounding() {
        NOTHING.when(ANA, new Welcome()).thenRefused(CollectiveRefusal.NOT_FOUNDED_YET);
    }

    @Test
    void foundingNeedsANameAndSomebody() {
        NOTHING.when(ANA, new Found(Text.NONE, River.AIM, 2, River.ZONE)).thenRefused(TextRefusal.TEXT_MISSING);
        NOTHING.when(ANA, new Found(River.NAME, River.AIM, 0, River.ZONE)).thenRefused(CollectiveRefusal.NOBODY_NAMED);
    }

    @Test
    void whoeverIsNamedOnTheFirstEveningIsAMember() {
        River.founded().when(new Actor.Table(River.MEETING), new Welcome())
            .then(new MemberJoined(JUNO), new CircleMemberJoined(RIVER, JUNO));
    }

    @Test
    void whoeverIsNotAMemberWelcomesNobody() {
        River.founded().when(new MemberId(99), new Welcome()).thenRefused(PeopleRefusal.NOT_A_MEMBER);
    }

    @Test
    void refoldingGivesAnEqualState() {
        var given = River.founded().by(ANA, new Welcome());
        assertThat(given.refolded()).isEqualTo(given.state());
        assertThat(given.state().root().members()).containsAll(NINE).containsAll(List.of(JUNO));
    }
}
