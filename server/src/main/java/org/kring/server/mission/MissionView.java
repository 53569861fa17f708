package org.kring.server.mission;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.mission.Mission;
import org.kring.core.mission.NeedKind;
import org.kring.core.mission.Shown;
import org.kring.core.mission.Voice;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * What all are together for, and what was said of needs, each with as much of a name as the person wants.
 *
 * @param before what the group said before it came here, or empty
 * @param mine   the viewer's own sheet, or null at the table
 */
public record MissionView(String aim, String before, List<Voices> voices, Typed mine, List<Option> shown, boolean given) {
    /** What was said of one kind. */
    public record Voices(String label, List<String> lines) {}

    static MissionView of(Look look, Typed back) {
        var mission = look.state().mission();
        var me = look.me();
        var mine = me == null ? null : back == null ? sheet(mission, me) : back;
        return new MissionView(look.state().root().aim().toString(), mission.before().toString(), voices(look, mission), mine, shown(look),
            me != null && mission.sheet(me).isPresent());
    }

    private static Typed sheet(Mission mission, MemberId me) {
        var typed = Typed.nothing("mine").with("shown", Shown.NAME)
            .with("mine", lines(mission, me, NeedKind.MINE)).with("ours", lines(mission, me, NeedKind.OURS))
            .with("earth", lines(mission, me, NeedKind.EARTH));
        return mission.sheet(me).map(sheet -> typed.with("brings", sheet.brings()).with("keep", sheet.keep())
            .with("shown", sheet.shown()).with("otherName", sheet.otherName())).orElse(typed);
    }

    private static String lines(Mission mission, MemberId me, NeedKind kind) {
        return mission.of(me, kind).stream().map(need -> need.text().toString()).collect(Collectors.joining("\n"));
    }

    private static List<Option> shown(Look look) {
        return Stream.of(Shown.values()).map(each -> new Option(each.name(), look.w().of(each))).toList();
    }

    private static List<Voices> voices(Look look, Mission mission) {
        return Stream.of(of(look, "mission.mine", mission.voices(NeedKind.MINE)),
                of(look, "mission.ours", mission.voices(NeedKind.OURS)),
                of(look, "mission.earth", mission.voices(NeedKind.EARTH)),
                of(look, "mission.brings", mission.brought()), of(look, "mission.keep", mission.toKeep()))
            .filter(each -> !each.lines().isEmpty()).toList();
    }

    private static Voices of(Look look, String key, List<Voice> voices) {
        return new Voices(look.w().t(key), voices.stream().map(voice -> line(look, voice)).toList());
    }

    private static String line(Look look, Voice voice) {
        var name = voice.member().map(look.names()::of).orElse(voice.otherName().toString());
        return name.isEmpty() ? voice.text().toString() : look.w().t("mission.voice", voice.text().toString(), name);
    }
}
