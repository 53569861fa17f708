package org.kring.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.Inverted.AWARENESS;
import static org.kring.core.world.Inverted.LEGAL;
import static org.kring.core.world.Inverted.MAGAZINE;
import static org.kring.core.world.Inverted.SUPPORT;
import static org.kring.core.world.Inverted.decided;
import static org.kring.core.world.Inverted.met;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;
import static org.kring.core.world.Told.legal;
import static org.kring.core.world.Told.lines;
import static org.kring.core.world.Told.magazine;
import static org.kring.core.world.Told.reports;
import static org.kring.core.world.Told.told;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.Way;
import org.kring.core.agreement.Agreement;
import org.kring.core.circle.Change;
import org.kring.core.circle.Changes;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.world.Given;
import org.kring.core.world.Inverted;

/** How our circles do: what needs help stands first. */
class OverviewTest {
    private static final Lines CALM = lines("stalls", Going.ON_COURSE, Capacity.ROOM, "", "", "calm");

    @Test
    void whatIsStuckAndWhoAsksForHelpStandFirst() {
        var given = told(told(told(decided(), AWARENESS, IVO, CALM), MAGAZINE, ANA, magazine()), LEGAL, EMIL, legal());
        assertThat(overview(given)).extracting(row -> row.circle().id()).containsExactly(LEGAL, MAGAZINE, AWARENESS, SUPPORT);
        assertThat(overview(given)).extracting(Overview::isFresh).containsExactly(true, true, true, false);
    }

    @Test
    void aRestingCircleStandsLast() {
        var given = Inverted.decided(told(decided(), SUPPORT, BEN, legal()), RIVER,
            Changes.NONE.and(new Change.Rest(SUPPORT, LocalDate.of(2027, 1, 20), null)));
        assertThat(overview(given).getLast().circle().id()).isEqualTo(SUPPORT);
        assertThat(overview(given).getLast().isResting()).isTrue();
    }

    @Test
    void whatWasToldForAnEarlierMeetingIsStillShownAndIsNotFresh() {
        var given = met(told(decided(), AWARENESS, IVO, CALM).later(Duration.ofMinutes(5)), RIVER);
        assertThat(overview(given).getFirst().report()).isNotNull();
        assertThat(overview(given).getFirst().isFresh()).isFalse();
    }

    @Test
    void whatWasDecidedSinceIsFilledIn() {
        var before = agreed(decided(), "Paper from the co-op printer");
        assertThat(since(before, null)).extracting(agreement -> agreement.terms().text())
            .containsExactly(text("Paper from the co-op printer"));
        var handedOn = told(before.later(Duration.ofMinutes(5)), MAGAZINE, ANA, magazine());
        var after = agreed(handedOn.later(Duration.ofMinutes(5)), "Two colours");
        assertThat(since(after, reports(after).shown(MAGAZINE).orElseThrow())).hasSize(1);
        var hubMet = met(after.later(Duration.ofMinutes(5)), RIVER).later(Duration.ofMinutes(5));
        assertThat(since(hubMet, null)).isEmpty();
        assertThat(since(agreed(hubMet, "Four pages more"), null)).hasSize(1);
    }

    private static List<Overview> overview(Given given) {
        return Overview.of(reports(given), given.state().belowReports(), RIVER);
    }

    private static List<Agreement> since(Given given, Report report) {
        return Decided.since(given.state().agreements(), given.state().meetings(), MAGAZINE, RIVER, report);
    }

    /** All of the magazine have agreed on it, on their own devices. */
    private static Given agreed(Given given, String what) {
        var id = given.state().proposals().next();
        given = given.by(ANA, new Begin(MAGAZINE, ANA, null, null, Content.of(text(what)), true),
            new OpenRound(id, 1, List.of()));
        for (var member : List.copyOf(Inverted.circle(given, MAGAZINE).members())) {
            given = given.by(member, new Consent(id, 1, member, Way.OWN_DEVICE));
        }
        return given;
    }
}
