package org.kring.core.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.Inverted.LEGAL;
import static org.kring.core.world.Inverted.MAGAZINE;
import static org.kring.core.world.Inverted.decided;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kring.core.CircleId;
import org.kring.core.circle.Change.End;
import org.kring.core.circle.Change.LetGoItem;
import org.kring.core.circle.Change.Rest;
import org.kring.core.world.Given;

/** A page shows before and after, long before anybody has decided. */
class ForeseenTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private final Given given = decided();

    private Optional<Circles> foreseen(CircleId by, Changes changes) {
        return Foreseen.circles(given.state().circles(), given.state().people(), new Structure.By(by, null, TODAY), changes);
    }

    @Test
    void whatWaitsForAnotherYesIsForeseenAsIfItHadBeenGiven() {
        var magazine = foreseen(MAGAZINE, Changes.NONE.aim(MAGAZINE, text("Twice a year")).and(new LetGoItem(MAGAZINE, 3))
            .take(MAGAZINE, text("the newsletter"), 0)).orElseThrow().find(MAGAZINE).orElseThrow();
        assertThat(magazine.aim()).isEqualTo(text("Twice a year"));
        assertThat(magazine.domain()).extracting(DomainItem::text)
            .containsExactly(text("texts"), text("pictures"), text("the newsletter"));
        assertThat(magazine.wanted()).isEmpty();
    }

    @Test
    void aCircleThatWouldRestOrEnd() {
        var until = LocalDate.of(2027, 1, 10);
        assertThat(foreseen(LEGAL, Changes.NONE.and(new Rest(LEGAL, until, null))).orElseThrow().find(LEGAL).orElseThrow()
            .state()).isEqualTo(State.RESTING);
        assertThat(foreseen(RIVER, Changes.NONE.and(new End(LEGAL, null))).orElseThrow().living()).hasSize(4);
    }

    @Test
    void whatDoesNotFitIsNotForeseen() {
        assertThat(foreseen(MAGAZINE, Changes.NONE.and(new End(LEGAL, null)))).isEmpty();
        assertThat(foreseen(RIVER, Changes.NONE.and(new End(RIVER, null)))).isEmpty();
    }

    @Test
    void aSmallGroupOpensNoCircles() {
        var group = decided(given, RIVER, Changes.NONE.open(Opening.helping(text("Stove"), text("A stove"), text("Which"),
            LocalDate.of(2027, 1, 10), List.of(ANA, BEN), ANA)));
        var id = group.state().circles().bySlug("stove").orElseThrow().id();
        assertThat(Foreseen.opening(group.state().circles(), group.state().people(), new Structure.By(id, null, TODAY))
            .holds()).isFalse();
        assertThat(Foreseen.opening(group.state().circles(), group.state().people(), new Structure.By(MAGAZINE, null, TODAY)).holds()).isTrue();
    }
}
