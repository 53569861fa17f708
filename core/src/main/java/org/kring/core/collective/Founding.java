package org.kring.core.collective;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.DamagedLog;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.TextRefusal;
import org.kring.core.circle.CircleEvent.CircleFounded;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.circle.CircleEvent.GuestJoined;
import org.kring.core.circle.Kind;
import org.kring.core.circle.Slug;
import org.kring.core.collective.CollectiveCommand.BringAlong;
import org.kring.core.collective.CollectiveCommand.ChooseWords;
import org.kring.core.collective.CollectiveCommand.Found;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.collective.CollectiveCommand.WelcomeInvited;
import org.kring.core.collective.CollectiveEvent.BroughtAlong;
import org.kring.core.collective.CollectiveEvent.CollectiveFounded;
import org.kring.core.collective.CollectiveEvent.WordsChosen;
import org.kring.core.newcomer.NewcomerRules;
import org.kring.core.people.PeopleEvent.MemberJoined;

/** How a collective begins, and how one more person comes in (method.md section 2, root and joining). */
final class Founding {
    private Founding() {}

    static Decision decide(Collective state, Actor actor, Moment now, CollectiveCommand command) {
        return switch (command) {
            case Found c -> mayFound(state, c).then(() -> founded(c));
            case Welcome _ -> mayWelcome(state, actor).then(() -> welcomed(state));
            case WelcomeInvited _ -> state.people().actsAsMember(actor).and(() -> mayWelcome(state, actor))
                .then(() -> invited(state, actor, now));
            case BringAlong(var past) -> new Bringing(state, actor, now).decide(past);
            case ChooseWords c -> Naming.decide(state, actor, c);
        };
    }

    private static Check mayFound(Collective state, Found c) {
        return Check.that(!state.founded(), CollectiveRefusal.ALREADY_FOUNDED)
            .and(() -> Limits.written(c.name(), Limits.NAME))
            .and(() -> Limits.written(c.aim(), Limits.LINE))
            .and(() -> Check.that(c.people() >= 1, CollectiveRefusal.NOBODY_NAMED))
            .and(() -> Check.that(c.people() <= Limits.LIST, TextRefusal.TOO_MANY, Limits.LIST, c.people()));
    }

    private static List<Event> founded(Found c) {
        var events = new ArrayList<Event>();
        events.add(new CollectiveFounded(c.name(), c.zone().getId()));
        events.add(new CircleFounded(Collective.ROOT, Slug.of(c.name(), Collective.ROOT), c.name(), c.aim()));
        for (int n = 1; n <= c.people(); n++) {
            events.add(new MemberJoined(new MemberId(n)));
            events.add(new CircleMemberJoined(Collective.ROOT, new MemberId(n)));
        }
        return events;
    }

    private static Check mayWelcome(Collective state, Actor actor) {
        return Check.that(state.founded(), CollectiveRefusal.NOT_FOUNDED_YET)
            .and(() -> actor instanceof Actor.Table ? Check.OK : state.people().actsAsMember(actor))
            .and(() -> Check.that(state.people().all().size() < 20_000, TextRefusal.TOO_MANY, 20_000));
    }

    private static List<Event> welcomed(Collective state) {
        var member = state.people().next();
        return state.root().kind() == Kind.HUB ? List.of(new MemberJoined(member))
            : List.of(new MemberJoined(member), state.hasAgreedHowToDecide() ? new GuestJoined(Collective.ROOT, member)
                : new CircleMemberJoined(Collective.ROOT, member));
    }

    private static List<Event> invited(Collective state, Actor actor, Moment now) {
        var events = new ArrayList<>(welcomed(state));
        events.addAll(new NewcomerRules(state.newcomers(), state.people(), actor, now).came(state.people().next()));
        return events;
    }

    static Collective evolve(Collective state, CollectiveEvent event) {
        return switch (event) {
            case CollectiveFounded(var name, var zone) -> state.named(name, zone(zone));
            case BroughtAlong _ -> state;
            case WordsChosen e -> state.saying(e.language(), e.words());
        };
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new DamagedLog("no such time zone: " + id);
        }
    }
}
