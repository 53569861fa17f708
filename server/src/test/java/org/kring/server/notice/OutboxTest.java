package org.kring.server.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.core.Way;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.server.ProgramClock;
import org.kring.server.account.Directory;
import org.kring.server.account.Here;
import org.kring.server.account.Kitchen;
import org.kring.server.account.Mails;
import org.kring.server.account.RowStore;
import org.kring.server.journal.Journal;
import org.kring.server.live.Collectives;
import org.kring.server.notice.Places.Place;

/** Nothing is lost and nothing goes out twice, whatever stops in between. */
class OutboxTest {
    @TempDir
    static Path data;
    private static Household house;
    private Kitchen kitchen;

    @BeforeAll
    static void start() {
        house = new Household(data);
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @BeforeEach
    void begin() {
        kitchen = house.afresh();
        house.haveAddresses(ANA, BEN);
    }

    @Test
    void killedBetweenFilingAndSendingEachMailGoesOutOnce() {
        house.mailServerGoes();
        house.cemAsks();
        house.mailGoesOut();
        house.programStopsAndStarts();
        house.mailServerComesBack();
        house.goesOnUntil(house.now().plus(Duration.ofHours(1)));
        assertThat(house.mailsTo(ANA)).hasSize(1);
        assertThat(house.mailsTo(BEN)).hasSize(1);
    }

    @Test
    void killedWhileFilingNothingOfItWasFiled() {
        house.cemAsks();
        var places = new Places(rows());
        var from = places.all().get(kitchen.collective());
        assertThat(catchThrowable(() -> places.move(kitchen.collective(), from, new Place(from.version() + 9, null), () -> {
            throw new IllegalStateException("killed");
        }))).hasMessage("killed");
        assertThat(places.all().get(kitchen.collective())).isEqualTo(from);
        house.mailGoesOut();
        assertThat(house.mailsTo(ANA)).hasSize(1);
    }

    @Test
    void readAgainFromTheBeginningNothingIsToldTwice() {
        house.cemAsks();
        house.mailGoesOut();
        rows().run("update notice_place set version = 0 where collective = ?", kitchen.collective().value());
        house.mailGoesOut();
        assertThat(house.mailsTo(ANA)).hasSize(1);
    }

    @Test
    void afterTheJournalWasPutBackFromAnOlderCopyNewThingsAreTold() {
        rows().run("update notice_place set version = 999 where collective = ?", kitchen.collective().value());
        house.mailGoesOut();
        house.cemAsks();
        house.mailGoesOut();
        assertThat(house.mailsTo(ANA)).hasSize(1);
    }

    @Test
    void severalNodesSendEachMailOnce() throws Exception {
        house.cemAsks();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var nodes = List.of(node(), node(), node());
            for (var done : nodes.stream().map(node -> threads.submit(node::wake)).toList()) {
                done.get();
            }
        }
        house.mailGoesOut();
        assertThat(house.mailsTo(ANA)).hasSize(1);
        assertThat(house.mailsTo(BEN)).hasSize(1);
    }

    @Test
    void whileTheMailServerIsAwayDecidingGoesOnAndMailGoesOutLater() {
        house.mailServerGoes();
        house.cemAsks();
        house.mailGoesOut();
        kitchen.does(ANA, new Consent(Household.STALL, 1, ANA, Way.OWN_DEVICE));
        house.mailServerComesBack();
        house.mailGoesOut();
        house.goesOnUntil(house.now().plus(Duration.ofMinutes(5)));
        assertThat(house.mailsTo(ANA)).isEmpty();
        assertThat(house.mailsTo(BEN)).hasSize(1);
    }

    @Test
    void ofTwoThatWaitedAboutTheSameThingOnlyTheNewerGoesOut() {
        house.mailServerGoes();
        house.cemAsks();
        house.mailGoesOut();
        house.goesOnUntil(house.now().plus(Duration.ofHours(49)));
        house.mailServerComesBack();
        house.goesOnUntil(house.now().plus(Duration.ofHours(1)));
        assertThat(house.subjectsTo(ANA)).singleElement().asString().startsWith("Still open until ");
    }

    @Test
    void whatIsOlderThanAWeekIsNotToldAnyMore() {
        house.cemAsks();
        kitchen.site().part(ProgramClock.class).move(Duration.ofDays(8));
        house.mailGoesOut();
        assertThat(house.mailsTo(ANA)).isEmpty();
    }

    private RowStore rows() {
        return kitchen.site().part(RowStore.class);
    }

    /** One more node on the same rows and the same journal. */
    private Post node() {
        var site = kitchen.site();
        return new NoticeWiring().post(rows(), new Outbox(rows()), new Wishes(rows()), site.part(Collectives.class),
            site.part(Directory.class), site.part(Journal.class), site.part(Mails.class), site.part(Here.class),
            site.part(InstantSource.class));
    }
}
