package org.kring.core.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.founded;
import static org.kring.core.world.River.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.NeedId;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.Way;
import org.kring.core.mission.MissionCommand.PutNeeds;
import org.kring.core.mission.MissionEvent.NeedNamed;
import org.kring.core.mission.MissionEvent.NeedTakenBack;
import org.kring.core.mission.MissionEvent.SheetFilled;
import org.kring.core.people.PeopleRefusal;

class MissionTest {
    private static final Text HEARD = text("to be heard");
    private static final Text REST = text("rest");
    private static final Text STREAM = text("the stream stays clean");
    private static final Text CARPENTRY = text("carpentry, Saturdays");
    private static final Text LAUGH = text("we laugh a lot");

    private static PutNeeds sheet(MemberId who, Shown shown, Text... mine) {
        return new PutNeeds(who, List.of(mine), List.of(), List.of(STREAM), CARPENTRY, LAUGH, shown, Text.NONE,
            Way.OWN_DEVICE);
    }

    @Test
    void needsOfThreeKindsArePutDown() {
        var given = founded().when(ANA, sheet(ANA, Shown.NAME, HEARD, REST, Text.NONE)).then(
            new NeedNamed(new NeedId(1), ANA, NeedKind.MINE, HEARD),
            new NeedNamed(new NeedId(2), ANA, NeedKind.MINE, REST),
            new NeedNamed(new NeedId(3), ANA, NeedKind.EARTH, STREAM),
            new SheetFilled(ANA, CARPENTRY, LAUGH, Shown.NAME, Text.NONE, Way.OWN_DEVICE));
        var mission = given.state().mission();
        assertThat(mission.voices(NeedKind.MINE)).extracting(Voice::text).containsExactly(HEARD, REST);
        assertThat(mission.brought()).extracting(Voice::text).containsExactly(CARPENTRY);
        assertThat(mission.toKeep()).extracting(Voice::text).containsExactly(LAUGH);
        assertThat(mission.heard()).containsExactly(ANA);
    }

    @Test
    void aChangedSheetKeepsTheNumbersOfWhatStays() {
        founded().by(ANA, sheet(ANA, Shown.NAME, HEARD, REST))
            .when(ANA, sheet(ANA, Shown.NAME, text("fun"), HEARD)).then(new NeedTakenBack(new NeedId(2)),
            new NeedNamed(new NeedId(4), ANA, NeedKind.MINE, text("fun")),
            new SheetFilled(ANA, CARPENTRY, LAUGH, Shown.NAME, Text.NONE, Way.OWN_DEVICE));
    }

    @Test
    void theSameSheetTwiceChangesNothing() {
        founded().by(ANA, sheet(ANA, Shown.NAME, HEARD)).when(ANA, sheet(ANA, Shown.NAME, HEARD))
            .thenRefused(MissionRefusal.NOTHING_NEW);
    }

    @Test
    void othersSeeTheNameAnotherNameOrNone() {
        var other = new PutNeeds(ANA, List.of(HEARD), List.of(), List.of(), Text.NONE, Text.NONE, Shown.OTHER_NAME,
            text("Heron"), Way.OWN_DEVICE);
        var given = founded().by(ANA, other).by(BEN, sheet(BEN, Shown.NO_NAME, REST));
        assertThat(given.state().mission().voices(NeedKind.MINE)).containsExactly(
            new Voice(HEARD, Optional.empty(), text("Heron")),
            new Voice(REST, Optional.empty(), Text.NONE));
        var named = given.by(BEN, sheet(BEN, Shown.NAME, REST));
        assertThat(named.state().mission().voices(NeedKind.MINE)).extracting(Voice::member)
            .contains(Optional.of(BEN));
    }

    @Test
    void anotherNameMustBeGiven() {
        founded().when(ANA, sheet(ANA, Shown.OTHER_NAME, HEARD)).thenRefused(MissionRefusal.OTHER_NAME_MISSING);
    }

    @Test
    void whatIsSaidInTheRoomIsWrittenDownByAnother() {
        var said = new PutNeeds(BEN, List.of(HEARD), List.of(), List.of(), Text.NONE, Text.NONE, Shown.NAME, Text.NONE,
            Way.IN_THE_ROOM);
        founded().when(ANA, said).accepted();
        founded().when(ANA, sheet(BEN, Shown.NAME, HEARD)).thenRefused(PeopleRefusal.ONLY_ONESELF);
        founded().when(JUNO, said).thenRefused(PeopleRefusal.NOT_A_MEMBER);
    }

    @Test
    void needsAreShortAndNotTooManyAndStandOnce() {
        founded().when(ANA, sheet(ANA, Shown.NAME, HEARD, HEARD)).thenRefused(MissionRefusal.NEED_STANDS_TWICE);
        founded().when(ANA, sheet(ANA, Shown.NAME, text("x".repeat(281)))).thenRefused(TextRefusal.TEXT_TOO_LONG);
        var many = IntStream.rangeClosed(1, 21).mapToObj(n -> text("need " + n)).toArray(Text[]::new);
        founded().when(ANA, sheet(ANA, Shown.NAME, many)).thenRefused(TextRefusal.TOO_MANY, 20, 21);
    }

    @Test
    void everythingIsTakenBackAtAnyTime() {
        var given = founded().by(ANA, sheet(ANA, Shown.NAME, HEARD), new PutNeeds(ANA, List.of(), List.of(), List.of(),
            Text.NONE, Text.NONE, Shown.NAME, Text.NONE, Way.OWN_DEVICE));
        assertThat(given.state().mission().standing(NeedKind.MINE)).isEmpty();
        assertThat(given.state().mission().standing(NeedKind.EARTH)).isEmpty();
        assertThat(given.refolded()).isEqualTo(given.state());
    }
}
