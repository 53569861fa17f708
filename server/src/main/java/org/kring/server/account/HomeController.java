package org.kring.server.account;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.Actor;
import org.kring.server.journal.CollectiveId;
import org.kring.server.page.Links;
import org.kring.server.page.Outside;
import org.kring.server.web.Caller;
import org.kring.server.web.Device;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The start: where this device belongs, or how it comes in. */
@Controller
class HomeController {
    private final Directory directory;
    private final Joining joining;

    HomeController(Directory directory, Joining joining) {
        this.directory = directory;
        this.joining = joining;
    }

    @GetMapping(Outside.HOME)
    View show(Caller caller) {
        var places = caller.device().map(this::places).orElse(List.of());
        return places.size() == 1 ? see(places.getFirst().address())
            : page(T.accountHome(caller.frame().titled("Kring"), places));
    }

    private List<HomeView> places(Device device) {
        return device.places().entrySet().stream()
            .flatMap(place -> place(place.getKey(), place.getValue()).stream()).sorted().toList();
    }

    private List<HomeView> place(CollectiveId collective, Actor actor) {
        var state = joining.state(collective);
        var slug = directory.slug(collective);
        var names = directory.names(collective, state.people().all().size());
        return slug.stream().flatMap(address -> switch (actor) {
            case Actor.Member(var member) when state.people().isHere(member) ->
                Stream.of(new HomeView(state.name().toString(), names.getOrDefault(member, ""),
                    new Links(address).today()));
            case Actor.Table(var meeting) ->
                Stream.of(new HomeView(state.name().toString(), "", new Links(address).meetings().one(meeting)));
            case Actor.Member _, Actor.Clock _, Actor.Host _ -> Stream.empty();
        }).toList();
    }
}
