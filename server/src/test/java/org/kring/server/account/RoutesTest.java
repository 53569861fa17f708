package org.kring.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.core.Actor;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.collective.Collective;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.people.PeopleCommand.Leave;
import org.kring.server.ProgramClock;
import org.kring.server.journal.CollectiveId;
import org.kring.server.live.Collectives;
import org.kring.server.live.Form;
import org.kring.server.site.Answer;
import org.kring.server.site.Evening;
import org.kring.server.site.Site;
import org.kring.server.site.Visitor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route, taken from the program's own list, for everybody who may come: what belongs to a collective is closed to
 * all others unless the route stands in the short list here. A new route is tried by itself.
 */
class RoutesTest {
    private static final Set<String> OPEN = Set.of("/", "/begin", "/join", "/join/{code}", "/join/{code}/newcomers",
        "/join/waiting", "/sign-in", "/sign-in/mail", "/sign-in/link/{token}", "/sign-out", "/language",
        "/assets/{hash}/{name}", "/error");
    private static final Map<String, String> PLACES = Map.of("{n}", "1", "{id}", "none", "{code}", "KRXC-4F2B",
        "{token}", "none", "{hash}", "none", "{name}", "none", "{slug}", "river-commons");

    private static Site site;
    private static Evening river;
    private static Evening hill;

    @BeforeAll
    static void start(@TempDir Path data) {
        site = new Site(data);
        river = Evening.begins(site);
        hill = Evening.begins(site);
        var collective = id(river);
        var ana = new Actor.Member(new MemberId(1));
        var collectives = site.part(Collectives.class);
        collectives.submit(collective, Form.NONE, ana, new PlanMeeting(Collective.ROOT,
            site.part(ProgramClock.class).instant().plusSeconds(60), 80, Text.NONE));
        collectives.submit(collective, Form.NONE, ana, new OpenMeeting(new MeetingId(1), new MemberId(1),
            new MemberId(2), List.of(new MemberId(1), new MemberId(2))));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    /** One way to ask the program for something. */
    record Route(String method, String pattern) {
        boolean isOpen() {
            return OPEN.contains(pattern);
        }

        boolean isGet() {
            return method.equals("GET");
        }

        boolean isAPersonsOwn() {
            return pattern.startsWith("/{c}/me") || pattern.equals("/{c}/people/knocks/{id}")
                || pattern.equals("/{c}/people/{n}/vouching") || pattern.equals("/{c}/meetings/{n}/table");
        }

        String in(Evening evening) {
            var path = pattern.replace("{c}", evening.slug());
            for (var place : PLACES.entrySet()) {
                path = path.replace(place.getKey(), place.getValue());
            }
            return path;
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    /** What ends the visit comes last. */
    static Stream<Route> routes() {
        return site.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
            .flatMap(info -> info.getPatternValues().stream().flatMap(pattern -> methods(info.getMethodsCondition()
                .getMethods().stream().map(Enum::name).toList()).map(method -> new Route(method, pattern))))
            .sorted(Comparator.comparing((Route route) -> route.pattern().endsWith("/leave")).thenComparing(Route::toString));
    }

    private static Stream<String> methods(List<String> named) {
        return named.isEmpty() ? Stream.of("GET", "POST") : named.stream();
    }

    static Stream<Route> closed() {
        return routes().filter(route -> !route.isOpen());
    }

    @Test
    void everyOpenRouteThatIsListedExists() {
        assertThat(routes().map(Route::pattern)).containsAll(OPEN);
        assertThat(closed()).hasSizeGreaterThan(50).allSatisfy(route -> assertThat(route.pattern()).startsWith("/{c}"));
    }

    @ParameterizedTest
    @MethodSource("closed")
    void aStrangerIsAskedToSignIn(Route route) {
        var answer = ask(site.visitor(), route);
        if (route.isGet()) {
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.leadsTo()).startsWith("/sign-in?to=");
        } else {
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.text()).contains("This device is signed out.").doesNotContain("River Commons", "Ana");
        }
    }

    @ParameterizedTest
    @MethodSource("closed")
    void aMemberOfAnotherCollectiveFindsNothing(Route route) {
        var answer = ask(memberOf(hill, 1), route);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("This page does not exist, or is not open to you.")
            .doesNotContain("River Commons 2", "Ana");
    }

    @ParameterizedTest
    @MethodSource("closed")
    void whoHasLeftFindsNothing(Route route) {
        var ivo = memberOf(river, 9);
        site.part(Collectives.class).submit(id(river), Form.NONE, new Actor.Member(new MemberId(9)),
            new Leave(new MemberId(9)));
        assertThat(ask(ivo, route).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("closed")
    void aMemberIsAnswered(Route route) {
        assertThat(ask(memberOf(river, 3), route).status()).isIn(200, 303, 400, 404, 422);
    }

    @ParameterizedTest
    @MethodSource("closed")
    void theTablesDeviceIsAnsweredButShownNobodysOwnPages(Route route) {
        var answer = ask(tableOf(river), route);
        if (route.isAPersonsOwn()) {
            assertThat(answer.status()).isEqualTo(404);
        } else {
            assertThat(answer.status()).isIn(200, 303, 400, 404, 422);
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nobodyGetsAnUnexpectedError(Route route) {
        assertThat(ask(site.visitor(), route).status()).isLessThan(500);
    }

    private static Answer ask(Visitor visitor, Route route) {
        var path = route.in(river);
        return route.isGet() ? visitor.opens(path) : visitor.posts(path, token(visitor));
    }

    /** A form's token against forgery, so that a form is refused for who sends it and not for lack of the token. */
    private static String[] token(Visitor visitor) {
        var field = visitor.opens("/sign-in").first("form#language input[type=hidden]");
        return new String[] {field.attr("name"), field.val()};
    }

    private static Visitor memberOf(Evening evening, int member) {
        var devices = site.part(Devices.class);
        var issued = devices.issue("");
        devices.give(issued.device(), id(evening), new MemberId(member));
        return with(issued.token());
    }

    private static Visitor tableOf(Evening evening) {
        return with(site.part(Devices.class).issueTable("", id(evening), new MeetingId(1)).token());
    }

    private static Visitor with(String token) {
        var visitor = site.visitor();
        var cookie = new HttpCookie("device", token);
        cookie.setPath("/");
        cookie.setVersion(0);
        visitor.cookies().getCookieStore().add(URI.create(site.url("/")), cookie);
        return visitor;
    }

    private static CollectiveId id(Evening evening) {
        return site.part(Directory.class).find(evening.slug()).orElseThrow();
    }
}
