package org.kring.server.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.JUNO;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.core.people.PeopleCommand.Leave;
import org.kring.server.account.Kitchen;
import org.kring.server.site.Evening;
import org.kring.server.site.Visitor;

/** Every route for everybody who may come, among real things of every kind. A new route is tried by itself. */
class RoutesTest {
    private static Kitchen house;
    private static Everything river;
    private static Everything untouched;
    private static Patient host;

    @BeforeAll
    static void start(@TempDir Path data) {
        house = new Kitchen(data);
        river = Everything.in(house);
        river.kitchen().does(IVO, new Leave(IVO));
        host = new Patient(() -> Evening.begins(house.site()).laptop());
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    static Stream<Route> routes() {
        return Route.all(house.site()).stream();
    }

    static Stream<Route> closed() {
        return routes().filter(Route::isClosed);
    }

    @Test
    void whatIsNamedAsOpenExistsAndTheRestBelongsToACollective() {
        assertThat(routes().filter(route -> !route.isClosed()).map(Route::toString))
            .containsExactlyInAnyOrderElementsOf(Expected.named());
        assertThat(closed()).hasSizeGreaterThan(90);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aStrangerIsAskedToSignIn(Route route) {
        assertThat(changesNothing(new Person(house.site().visitor()), route)).isEqualTo(Expected.ofStranger(route));
    }

    @ParameterizedTest
    @MethodSource("closed")
    void aMemberOfAnotherCollectiveFindsNothing(Route route) {
        assertThat(changesNothing(new Person(house.deviceOf(BEN)), route)).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("closed")
    void theHostWhoHasTheFoundingLinkFindsNothing(Route route) {
        assertThat(changesNothing(host.next(), route)).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("closed")
    void whoHasLeftFindsNothing(Route route) {
        assertThat(changesNothing(new Person(river.kitchen().deviceOf(IVO)), route)).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("closed")
    void aMemberIsAnswered(Route route) {
        untouched();
        assertThat(asks(untouched.kitchen().deviceOf(ANA), route)).as(route.toString()).isIn(Expected.ofMember(route));
    }

    @ParameterizedTest
    @MethodSource("closed")
    void aGuestIsAnswered(Route route) {
        untouched();
        assertThat(asks(untouched.kitchen().deviceOf(JUNO), route)).as(route.toString()).isIn(Expected.ofGuest(route));
    }

    @ParameterizedTest
    @MethodSource("closed")
    void theTablesDeviceIsAnsweredAndShownNobodysOwnPages(Route route) {
        untouched();
        assertThat(asks(untouched.kitchen().table(untouched.meeting()), route)).as(route.toString())
            .isIn(Expected.ofTable(route));
    }

    /** What somebody's form has changed is left behind. */
    private static void untouched() {
        if (untouched == null || untouched.isTouched()) {
            untouched = Everything.in(house);
        }
    }

    private static int asks(Visitor device, Route route) {
        return new Person(device).asks(route, untouched.path(route));
    }

    private static int changesNothing(Person person, Route route) {
        long before = river.kitchen().head();
        int status = person.asks(route, river.path(route));
        assertThat(river.kitchen().head()).isEqualTo(before);
        return status;
    }
}
