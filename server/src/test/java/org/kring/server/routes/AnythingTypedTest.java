package org.kring.server.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.BEN;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.core.Actor;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.server.account.Beginning;
import org.kring.server.account.Kitchen;
import org.kring.server.site.Answer;
import org.kring.server.site.Visitor;

/** Every form that any page offers, at every moment of a meeting, with whatever somebody may write into it. */
class AnythingTypedTest {
    private static final int FORM_TOO_LONG = 413;
    /** One machine sends what many people would type in days; how often one may, other tests say. */
    private static final String LIMITS = "kring.rates";
    private static Kitchen house;
    private static List<Case> cases;

    /** A form as a page offers it at a moment, to Ben or on the table. */
    record Case(Moment moment, boolean table, Route page, String name) {
        Visitor device(Everything river) {
            return table ? river.kitchen().table(river.meeting()) : river.kitchen().deviceOf(BEN);
        }

        /** Its form, in a collective where this moment has come. */
        Offered in(Everything river) {
            return offered(device(river), river, page).filter(form -> shape(form, river).equals(name)).findFirst()
                .orElseThrow();
        }

        @Override
        public String toString() {
            return name + (table ? " on the table, " : ", ") + moment;
        }
    }

    @BeforeAll
    static void everyFormIsLookedFor(@TempDir Path data) {
        System.setProperty(LIMITS, "1000");
        house = new Kitchen(data);
        System.clearProperty(LIMITS);
        var found = new TreeMap<String, Case>();
        for (var moment : Moment.all(Everything.in(house))) {
            var river = at(moment);
            for (var table : List.of(false, true)) {
                var device = new Case(moment, table, null, "").device(river);
                pages().forEach(page -> offered(device, river, page).map(form -> shape(form, river))
                    .forEach(name -> found.putIfAbsent(name, new Case(moment, table, page, name))));
            }
        }
        cases = List.copyOf(found.values());
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    private static Everything at(Moment moment) {
        var river = Everything.in(house);
        moment.comes().accept(river);
        return river;
    }

    /** Forms that differ in numbers and days are one. */
    private static String shape(Offered form, Everything river) {
        return river.anywhere(form.name()).replaceAll("\\d+", "#");
    }

    private static Stream<Route> pages() {
        return Route.all(house.site()).stream().filter(route -> route.isClosed() && route.isGet() && !route.isStream());
    }

    private static Stream<Offered> offered(Visitor device, Everything river, Route page) {
        var path = river.path(page);
        return Offered.on(path, device.opens(path).page()).stream()
            .filter(form -> form.action().startsWith(river.kitchen().at("/")));
    }

    static Stream<Case> cases() {
        return cases.stream();
    }

    @Test
    void thereAreMany() {
        assertThat(cases).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whateverIsTypedIsTakenOrComesBackAndNeverBreaksAPage(Case one) {
        var river = at(one.moment());
        var form = one.in(river);
        var person = new Person(one.device(river));
        Troubles.all().forEach((trouble, words) -> requireCalm(trouble, form, words, person.sends(form, words)));
    }

    private static void requireCalm(String trouble, Offered form, String words, Answer answer) {
        assertThat(answer.status()).as(trouble).isIn(200, 303, 400, 401, 404, FORM_TOO_LONG, 422);
        requireHarmless(answer);
        if (answer.status() == 303) {
            requireHarmless(answer.follow());
        } else if (answer.status() == 422 && !words.isBlank()) {
            form.wordFields().forEach(field -> assertThat(shown(answer)).as(trouble + " in " + field)
                .anyMatch(text -> readable(text).contains(readable(words.strip()))));
        }
    }

    private static void requireHarmless(Answer answer) {
        assertThat(answer.status()).isLessThan(500);
        assertThat(answer.page().select("script:not([src]), img[src=x], [onerror]")).isEmpty();
        assertThat(answer.response().body()).doesNotContain("<script>alert");
    }

    /** Signs without a look do not travel in a page. */
    private static String readable(String text) {
        return text.replaceAll("[\\p{Cntrl}\ufffd]", "");
    }

    /** What stands in fields, and what is read. */
    private static List<String> shown(Answer answer) {
        var shown = new ArrayList<String>();
        answer.page().select("textarea").forEach(field -> shown.add(field.wholeText()));
        answer.page().select("input").forEach(field -> shown.add(field.val()));
        answer.page().select("main").forEach(main -> shown.add(main.wholeText()));
        return shown;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aDoubleClickCountsOnceAndAnotherTabOrAnOldPageIsAnswered(Case one) {
        var river = at(one.moment());
        var form = one.in(river);
        var person = new Person(one.device(river));
        var values = person.fill(form, "Soup on Mondays");
        var first = person.sends(form, values);
        long head = river.kitchen().head();
        var second = person.sends(form, values);
        assertThat(river.kitchen().head()).isEqualTo(head);
        assertThat(second.status()).isIn(first.status() == 303 ? List.of(303, 401, 404) : List.of(first.status()));
        requireCalm("another tab", form, "Soup on Tuesdays", person.sends(form, "Soup on Tuesdays"));
        if (river.meetingNow().isLive()) {
            river.kitchen().does(new Actor.Table(river.meeting()), new CloseMeeting(river.meeting(), true));
        }
        requireCalm("an old page", form, "Soup on Sundays", person.sends(form, "Soup on Sundays"));
    }

    @Test
    void whateverIsTypedOnTheWayInComesBackToo() {
        var river = Everything.in(house);
        var stranger = house.site().visitor();
        var begin = house.site().part(Beginning.class).newLink();
        for (var path : List.of(begin, "/join", "/sign-in", "/join/" + river.kitchen().code(BEN),
            "/join/" + river.kitchen().invitationCodeOf(BEN))) {
            var forms = Offered.on(path, stranger.opens(path).page()).stream()
                .filter(form -> form.wordFields().findAny().isPresent()).toList();
            forms.forEach(form -> Troubles.all().forEach((trouble, words) ->
                requireCalm(trouble, form, words, new Person(house.site().visitor()).sends(form, words))));
        }
    }
}
