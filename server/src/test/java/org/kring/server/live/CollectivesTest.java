package org.kring.server.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.AIM;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.NAME;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.ZONE;
import static org.kring.core.world.River.text;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.core.Actor;
import org.kring.core.MemberId;
import org.kring.core.TextRefusal;
import org.kring.core.backlog.BacklogCommand.CloseTopic;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.BacklogRefusal;
import org.kring.core.backlog.Ending;
import org.kring.core.backlog.Wish;
import org.kring.core.TopicId;
import org.kring.core.collective.CollectiveCommand.Found;
import org.kring.core.collective.Touch;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Once;
import org.kring.server.journal.Stores;
import org.kring.server.live.Outcome.Done;
import org.kring.server.live.Outcome.Refused;

class CollectivesTest {
    private static final CollectiveId COLLECTIVE = new CollectiveId("river");
    private static final TopicId FIRST = new TopicId(1);
    private final ConcurrentLinkedQueue<Change> changes = new ConcurrentLinkedQueue<>();
    @TempDir
    private Path folder;
    private Stores stores;
    private Collectives collectives;

    @BeforeEach
    void founded() {
        stores = Stores.open(folder);
        collectives = node();
        collectives.submit(COLLECTIVE, Form.NONE, member(ANA), new Found(NAME, AIM, 9, ZONE));
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void whatWasAnsweredIsShownAndReadBack() {
        assertThat(raise(CEM, "Tea", null)).isInstanceOf(Done.class);
        assertThat(topics(collectives)).containsExactly("Tea");
        assertThat(topics(node())).containsExactly("Tea");
    }

    @Test
    void aRefusalChangesNothing() {
        assertThat(raise(CEM, " ", null)).isInstanceOfSatisfying(Refused.class,
            refused -> assertThat(refused.refusal().why()).isEqualTo(TextRefusal.TEXT_MISSING));
        assertThat(topics(collectives)).isEmpty();
    }

    @Test
    void theSameFormSentTwiceCountsOnceAndIsAnsweredAlike() {
        var once = new Once("tea-12345678");
        var first = raise(CEM, "Tea", once);
        assertThat(raise(CEM, "Tea", once)).isInstanceOfSatisfying(Done.class,
            again -> assertThat(again.version()).isEqualTo(((Done) first).version()));
        assertThat(topics(collectives)).containsExactly("Tea");
    }

    @Test
    void theSameFormIsAnsweredAlikeAlsoWhenItWouldBeRefusedByNow() {
        raise(CEM, "Tea", null);
        var once = new Once("close-1234567");
        close(once);
        assertThat(close(once)).isInstanceOf(Done.class);
        assertThat(close(new Once("other-1234567"))).isInstanceOfSatisfying(Refused.class,
            refused -> assertThat(refused.refusal().why()).isEqualTo(BacklogRefusal.TOPIC_IS_CLOSED));
    }

    @Test
    void aDoubleClickCountsOnce() throws Exception {
        var once = new Once("double-12345");
        atOnce(IntStream.range(0, 20).<Callable<Outcome>>mapToObj(_ -> () -> raise(CEM, "Tea", once)).toList());
        assertThat(topics(collectives)).containsExactly("Tea");
    }

    @Test
    void manyAtOnceAreAllWrittenInOneOrder() throws Exception {
        var outcomes = atOnce(IntStream.range(0, 200).<Callable<Outcome>>mapToObj(n -> () -> raise(BEN, "Topic " + n, null)).toList());
        assertThat(outcomes).allMatch(Done.class::isInstance);
        assertThat(outcomes.stream().map(outcome -> ((Done) outcome).version())).doesNotHaveDuplicates();
        assertThat(topics(collectives)).hasSize(200);
        assertThat(collectives.shown(COLLECTIVE).state()).isEqualTo(node().shown(COLLECTIVE).state());
    }

    @Test
    void twoNodesOnOneStoreDecideTogether() throws Exception {
        var other = node();
        other.shown(COLLECTIVE);
        var outcomes = atOnce(IntStream.range(0, 100).<Callable<Outcome>>mapToObj(n -> () -> (n % 2 == 0 ? collectives : other)
            .submit(COLLECTIVE, Form.NONE, member(BEN), topic(BEN, "Topic " + n))).toList());
        assertThat(outcomes).allMatch(Done.class::isInstance);
        assertThat(topics(node())).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void aPersonIsRefusedOnlyAfterCatchingUp() {
        var other = node();
        other.shown(COLLECTIVE);
        raise(CEM, "Tea", null);
        assertThat(other.submit(COLLECTIVE, Form.NONE, member(ANA), new CloseTopic(FIRST, Ending.DROPPED)))
            .isInstanceOf(Done.class);
    }

    @Test
    void nobodyIsToldThatSomethingIsNotThereWhileTheNodeItselfWrites() throws Exception {
        var other = node();
        var busy = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> writeWhile(busy, other));
            try {
                for (int n = 0; n < 50; n++) {
                    raise(CEM, "Tea " + n, null);
                    assertThat(topics(other.newest(COLLECTIVE))).contains("Tea " + n);
                }
            } finally {
                busy.set(false);
            }
        }
    }

    private static void writeWhile(AtomicBoolean busy, Collectives node) {
        while (busy.get()) {
            node.submit(COLLECTIVE, Form.NONE, member(BEN), topic(BEN, "Milk"));
        }
    }

    @Test
    void aBrowserNeverSeesLessThanItHasWritten() {
        var other = node();
        other.shown(COLLECTIVE);
        var version = ((Done) raise(CEM, "Tea", null)).version();
        assertThat(other.shown(COLLECTIVE, version).state().backlog().waitingFor(RIVER)).hasSize(1);
    }

    @Test
    void aChangeNamesWhatItTouched() {
        changes.clear();
        collectives.submit(COLLECTIVE, new Form(null, "request"), member(CEM), topic(CEM, "Tea"));
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.touched()).contains(Touch.of(FIRST), Touch.COLLECTIVE);
            assertThat(change.request()).isEqualTo("request");
        });
    }

    private Collectives node() {
        return new Collectives(stores.journal(), InstantSource.system(), changes::add);
    }

    private Outcome raise(MemberId who, String words, Once once) {
        return collectives.submit(COLLECTIVE, once, member(who), topic(who, words));
    }

    private Outcome close(Once once) {
        return collectives.submit(COLLECTIVE, once, member(ANA), new CloseTopic(FIRST, Ending.DROPPED));
    }

    private static RaiseTopic topic(MemberId who, String words) {
        return new RaiseTopic(RIVER, who, Wish.TALK, text(words));
    }

    private static Actor member(MemberId id) {
        return new Actor.Member(id);
    }

    private static List<String> topics(Collectives collectives) {
        return topics(collectives.shown(COLLECTIVE));
    }

    private static List<String> topics(Shown shown) {
        return shown.state().backlog().waitingFor(RIVER).stream()
            .map(topic -> topic.text().toString()).toList();
    }

    private static List<Outcome> atOnce(List<Callable<Outcome>> tasks) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = new java.util.ArrayList<Outcome>();
            for (Future<Outcome> task : threads.invokeAll(tasks)) {
                outcomes.add(task.get());
            }
            return outcomes;
        }
    }
}
