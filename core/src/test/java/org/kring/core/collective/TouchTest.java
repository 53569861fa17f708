package org.kring.core.collective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.founded;
import static org.kring.core.world.River.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.EntryId;
import org.kring.core.OnceId;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogEvent.TopicRaised;
import org.kring.core.backlog.Wish;
import org.kring.core.handbook.HandbookEvent.OnceAnswered;
import org.kring.core.people.PeopleEvent.AccessVouched;

class TouchTest {
    @Test
    void anEventTouchesWhatItNames() {
        var raised = new TopicRaised(new TopicId(1), RIVER, CEM, Wish.TALK, text("Tea"));
        assertThat(Touch.by(raised, founded().state())).containsExactlyInAnyOrder(
            Touch.COLLECTIVE, Touch.of(new TopicId(1)), Touch.of(RIVER), Touch.of(CEM));
    }

    @Test
    void alsoWhatItNamesInAList() {
        assertThat(Touch.by(new AccessVouched(CEM, List.of(ANA, BEN)), founded().state()))
            .contains(Touch.of(ANA), Touch.of(BEN), Touch.of(CEM));
    }

    @Test
    void aPageOfTheHandbookAndAQuestionAreTouched() {
        assertThat(Touch.by(new OnceAnswered(new OnceId(1), BEN, new EntryId(2)), founded().state()))
            .contains(Touch.of(new OnceId(1)), Touch.of(new EntryId(2)), Touch.of(BEN));
    }
}
