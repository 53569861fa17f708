package org.kring.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.Inverted.LEGAL;
import static org.kring.core.world.Inverted.MAGAZINE;
import static org.kring.core.world.Inverted.SUPPORT;
import static org.kring.core.world.Inverted.decided;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.GRETE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;
import static org.kring.core.world.Told.legal;
import static org.kring.core.world.Told.lines;
import static org.kring.core.world.Told.reports;
import static org.kring.core.world.Told.told;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.TopicId;
import org.kring.core.backlog.Answer;
import org.kring.core.backlog.BacklogCommand.AnswerTopic;
import org.kring.core.backlog.BacklogEvent.AnswerPromised;
import org.kring.core.backlog.BacklogEvent.TopicRaised;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.report.Report.Offer;
import org.kring.core.report.ReportCommand.OfferHelp;
import org.kring.core.report.ReportEvent.HelpOffered;
import org.kring.core.world.Given;

/** "We could lend someone": circles that lie side by side help each other, and nobody is moved by it. */
class LendingTest {
    private static final TopicId OFFER = new TopicId(1);
    private static final Text GRETES_DAYS = text("Grete has read many leases, and has two evenings");
    private static final OfferHelp LEND = new OfferHelp(SUPPORT, LEGAL, BEN, GRETES_DAYS);
    private final Given asking = told(decided(), LEGAL, EMIL, legal());
    private final Given offered = asking.by(BEN, LEND);

    @Test
    void aCircleOffersHelpAndTheOneThatAskedFindsItAmongItsTopics() {
        var after = asking.when(BEN, LEND).then(new TopicRaised(OFFER, LEGAL, BEN, Wish.HELP, GRETES_DAYS),
            new AnswerPromised(OFFER, LocalDate.of(2026, 12, 8)), new HelpOffered(LEGAL, 1, SUPPORT, BEN, OFFER));
        assertThat(reports(after).shown(LEGAL).orElseThrow().offers()).containsExactly(new Offer(SUPPORT, BEN, OFFER));
        assertThat(reports(after).offeredBy(LEGAL, OFFER)).isPresent();
        assertThat(reports(after).offeredBy(SUPPORT, OFFER)).isEmpty();
        assertThat(after.refolded()).isEqualTo(after.state());
    }

    @Test
    void theCircleThatAskedAnswersLikeAnyRequest() {
        offered.when(EMIL, new AnswerTopic(OFFER, Answer.YES, text("From Tuesday on"), null)).accepted();
    }

    @Test
    void onlyWhereHelpIsAskedFor() {
        decided().when(BEN, LEND).thenRefused(ReportRefusal.NO_HELP_ASKED);
        told(decided(), LEGAL, EMIL, lines("leases", Going.SLOWER, Capacity.FULL, "", "", "calm")).when(BEN, LEND)
            .thenRefused(ReportRefusal.NO_HELP_ASKED);
    }

    @Test
    void onlyBetweenCirclesThatLieSideBySide() {
        asking.when(EMIL, new OfferHelp(LEGAL, LEGAL, EMIL, GRETES_DAYS)).thenRefused(ReportRefusal.NOT_SIDE_BY_SIDE);
        asking.when(BEN, new OfferHelp(RIVER, LEGAL, BEN, GRETES_DAYS)).thenRefused(ReportRefusal.NOT_SIDE_BY_SIDE);
    }

    @Test
    void oneSpeaksForOnesOwnCircleInOnesOwnNameAndOnce() {
        asking.when(BEN, new OfferHelp(MAGAZINE, LEGAL, BEN, GRETES_DAYS)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        asking.when(BEN, new OfferHelp(SUPPORT, LEGAL, GRETE, GRETES_DAYS)).thenRefused(ReportRefusal.ONLY_FOR_ONESELF);
        asking.when(BEN, new OfferHelp(SUPPORT, LEGAL, BEN, Text.NONE)).thenRefused(TextRefusal.TEXT_MISSING);
        offered.when(GRETE, new OfferHelp(SUPPORT, LEGAL, GRETE, GRETES_DAYS)).thenRefused(ReportRefusal.OFFERED_ALREADY);
        offered.when(CEM, new OfferHelp(MAGAZINE, LEGAL, CEM, text("Cem"))).accepted();
    }

    @Test
    void newLinesBeginAfresh() {
        var again = told(offered, LEGAL, EMIL, legal());
        assertThat(reports(again).shown(LEGAL).orElseThrow().offers()).isEmpty();
    }
}
