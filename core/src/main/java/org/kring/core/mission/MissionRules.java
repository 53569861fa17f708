package org.kring.core.mission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.NeedId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.mission.MissionCommand.PutNeeds;
import org.kring.core.mission.MissionEvent.NeedNamed;
import org.kring.core.mission.MissionEvent.NeedTakenBack;
import org.kring.core.mission.MissionEvent.SheetFilled;
import org.kring.core.people.People;

/** Needs are put down by the person, on a shared device, or said in the room; and changed at any time for now. */
public final class MissionRules {
    static final int MOST_OF_A_KIND = 20;

    private MissionRules() {}

    static Decision decide(Mission mission, People people, Actor actor, MissionCommand command) {
        return switch (command) {
            case PutNeeds c -> put(mission, people, actor, c);
        };
    }

    /** Whether the actor may put down what {@code member} needs, in this way. */
    public static Check mayPut(People people, Actor actor, MemberId member, Way way) {
        return people.maySpeakFor(actor, member, way);
    }

    private static Decision put(Mission mission, People people, Actor actor, PutNeeds c) {
        return mayPut(people, actor, c.member(), c.way())
            .and(() -> fit(c.mine())).and(() -> fit(c.ours())).and(() -> fit(c.earth()))
            .and(() -> Limits.fits(c.brings(), Limits.LINE)).and(() -> Limits.fits(c.keep(), Limits.LINE))
            .and(() -> Limits.fits(c.otherName(), Limits.NAME))
            .and(() -> Check.that(c.shown() != Shown.OTHER_NAME || !c.otherName().isBlank(),
                MissionRefusal.OTHER_NAME_MISSING))
            .and(() -> Check.that(!events(mission, c).isEmpty(), MissionRefusal.NOTHING_NEW))
            .then(() -> events(mission, c));
    }

    private static Check fit(List<Text> needs) {
        var check = Limits.atMost(MOST_OF_A_KIND, written(needs));
        for (var need : needs) {
            check = check.and(() -> Limits.fits(need, Limits.LINE));
        }
        return check.and(() -> Check.that(new HashSet<>(written(needs)).size() == written(needs).size(),
            MissionRefusal.NEED_STANDS_TWICE));
    }

    private static List<Event> events(Mission mission, PutNeeds c) {
        var events = new ArrayList<Event>();
        for (var kind : NeedKind.values()) {
            var old = mission.of(c.member(), kind);
            var wanted = written(of(c, kind));
            old.stream().filter(need -> !wanted.contains(need.text()))
                .forEach(need -> events.add(new NeedTakenBack(need.id())));
        }
        int next = mission.next().value();
        for (var kind : NeedKind.values()) {
            var old = mission.of(c.member(), kind).stream().map(Need::text).toList();
            for (var text : written(of(c, kind))) {
                if (!old.contains(text)) {
                    events.add(new NeedNamed(new NeedId(next++), c.member(), kind, text));
                }
            }
        }
        var sheet = new Sheet(c.member(), c.brings(), c.keep(), c.shown(), c.otherName(), c.way());
        if (!events.isEmpty() || mission.sheet(c.member()).filter(sheet::equals).isEmpty()) {
            events.add(new SheetFilled(c.member(), c.brings(), c.keep(), c.shown(), c.otherName(), c.way()));
        }
        return events;
    }

    private static List<Text> of(PutNeeds c, NeedKind kind) {
        return switch (kind) {
            case MINE -> c.mine();
            case OURS -> c.ours();
            case EARTH -> c.earth();
        };
    }

    private static List<Text> written(List<Text> needs) {
        return needs.stream().filter(need -> !need.isBlank()).toList();
    }
}
