package org.kring.server.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.JUNO;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.core.people.PeopleCommand.Leave;
import org.kring.server.account.Kitchen;
import org.kring.server.site.Visitor;

/** Real forms of real pages, filled in and sent by somebody to whom they were not offered: nothing happens. */
class OfferedFormsTest {
    private static Kitchen house;
    private Everything river;
    private List<Offered> bens;

    @BeforeAll
    static void start(@TempDir Path data) {
        house = new Kitchen(data);
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @BeforeEach
    void benLooksAtEveryPage() {
        river = Everything.in(house);
        bens = offeredTo(river.kitchen().deviceOf(BEN));
        assertThat(bens).hasSizeGreaterThan(20);
    }

    /** Each form once, of all pages. */
    private List<Offered> offeredTo(Visitor device) {
        return List.copyOf(Route.all(house.site()).stream()
            .filter(route -> route.isClosed() && route.isGet() && !route.isStream()).map(river::path)
            .flatMap(path -> Offered.on(path, device.opens(path).page()).stream())
            .filter(form -> form.action().startsWith(river.kitchen().at("/")))
            .collect(Collectors.toMap(Offered::name, each -> each, (one, _) -> one, TreeMap::new)).values());
    }

    private Set<String> actions(Visitor device) {
        return offeredTo(device).stream().map(Offered::action).collect(Collectors.toSet());
    }

    @Test
    void aStrangerIsAskedToSignInAndNothingHappens() {
        assertThat(statuses(() -> house.site().visitor(), _ -> true)).containsOnly(401);
    }

    @Test
    void aMemberOfAnotherCollectiveFindsNothing() {
        assertThat(statuses(() -> house.deviceOf(BEN), _ -> true)).containsOnly(404);
    }

    @Test
    void whoHasLeftFindsNothing() {
        river.kitchen().does(IVO, new Leave(IVO));
        assertThat(statuses(() -> river.kitchen().deviceOf(IVO), _ -> true)).containsOnly(404);
    }

    @Test
    void whatAGuestIsNotOfferedAGuestCannotDo() {
        var junos = actions(river.kitchen().deviceOf(JUNO));
        assertThat(statuses(() -> river.kitchen().deviceOf(JUNO),
            form -> !junos.contains(form.action()) && !speaksOfJuno(form))).isNotEmpty();
    }

    /** What others may say for a guest, the guest says too, on a form of their own. */
    private static boolean speaksOfJuno(Offered form) {
        return String.valueOf(JUNO.value()).equals(form.filled("").get("guest"));
    }

    @Test
    void theTablesDeviceActsInItsOwnMeetingAlone() {
        var tables = actions(river.kitchen().table(river.meeting()));
        var meeting = river.kitchen().at("/meetings/" + river.meeting().value() + "/");
        assertThat(statuses(() -> river.kitchen().table(river.meeting()), form -> !tables.contains(form.action())
            && !form.action().startsWith(meeting))).isNotEmpty();
    }

    /** The answers to the chosen of Ben's forms; none of them may change anything. */
    private List<Integer> statuses(Supplier<Visitor> device, Predicate<Offered> chosen) {
        var person = new Patient(device);
        return bens.stream().filter(chosen).map(form -> changesNothing(person.next(), form)).toList();
    }

    private int changesNothing(Person person, Offered form) {
        long before = river.kitchen().head();
        int status = person.sends(form, "Soup on Mondays").status();
        assertThat(river.kitchen().head()).as(form + " on " + form.page() + " answered " + status).isEqualTo(before);
        return status;
    }
}
