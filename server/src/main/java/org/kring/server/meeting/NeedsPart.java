package org.kring.server.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.mission.Mission;
import org.kring.core.mission.Need;
import org.kring.core.mission.NeedKind;
import org.kring.core.mission.Shown;
import org.kring.core.mission.Voice;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;

/**
 * "What each needs and brings": one's own sheet, and all that was said so far as each wants it to be seen.
 *
 * @param typed  the viewer's sheet, or on a device that goes round an empty one; null for those who only look
 * @param who    whose sheet it is, on a device that goes round; else empty
 * @param heard  who has put something down
 * @param groups what was said, by kind
 */
public record NeedsPart(Typed typed, String action, List<Option> who, List<Option> shown, boolean given, String heard,
                        List<Group> groups) implements Part {
    static final String FORM = "needs";

    /** What was said of one kind. */
    public record Group(String label, List<String> voices) {}

    static NeedsPart of(Seen seen) {
        var mission = seen.state().mission();
        var me = seen.look().me();
        var own = me == null ? null : mission.sheet(me).orElse(null);
        return new NeedsPart(seen.isMember() || seen.isGuest() || seen.isTable() ? typed(seen, mission) : null,
            seen.to("needs"), seen.leads() ? people(seen) : List.of(), shown(seen), own != null,
            heard(seen, mission), groups(seen, mission));
    }

    private static Typed typed(Seen seen, Mission mission) {
        var me = seen.look().me();
        var typed = Typed.nothing(FORM).with("shown", Shown.NAME);
        if (me != null) {
            for (var kind : NeedKind.values()) {
                typed = typed.with(field(kind), lines(mission.of(me, kind)));
            }
            var sheet = mission.sheet(me).orElse(null);
            typed = sheet == null ? typed : typed.with("brings", sheet.brings()).with("keep", sheet.keep())
                .with("shown", sheet.shown()).with("otherName", sheet.otherName());
        }
        return seen.forms().of(typed);
    }

    private static String lines(List<Need> needs) {
        return needs.stream().map(Need::text).map(Text::toString).collect(Collectors.joining("\n"));
    }

    static String field(NeedKind kind) {
        return switch (kind) {
            case MINE -> "mine";
            case OURS -> "ours";
            case EARTH -> "earth";
        };
    }

    private static List<Option> people(Seen seen) {
        var me = seen.look().me();
        var others = seen.meeting().presence().here().stream().filter(member -> !member.equals(me));
        return seen.people(Stream.concat(Stream.ofNullable(me), others).toList());
    }

    private static List<Option> shown(Seen seen) {
        return List.of(new Option(Shown.NAME.name(), seen.w().t("meeting.needs.name")),
            new Option(Shown.OTHER_NAME.name(), seen.w().t("meeting.needs.otherName")),
            new Option(Shown.NO_NAME.name(), seen.w().t("meeting.needs.noName")));
    }

    private static String heard(Seen seen, Mission mission) {
        List<MemberId> missing = seen.meeting().presence().here().stream()
            .filter(member -> !mission.heard().contains(member)).toList();
        return missing.isEmpty() ? seen.w().t("meeting.needs.all") : seen.w().t("meeting.needs.missing",
            seen.names(missing));
    }

    private static List<Group> groups(Seen seen, Mission mission) {
        return Stream.of(group(seen, seen.w().t("meeting.needs.mine"), mission.voices(NeedKind.MINE)),
                group(seen, seen.w().t("meeting.needs.ours"), mission.voices(NeedKind.OURS)),
                group(seen, seen.w().t("meeting.needs.earth"), mission.voices(NeedKind.EARTH)),
                group(seen, seen.w().t("meeting.needs.brings"), mission.brought()),
                group(seen, seen.w().t("meeting.needs.keep"), mission.toKeep()))
            .filter(group -> !group.voices().isEmpty()).toList();
    }

    private static Group group(Seen seen, String label, List<Voice> voices) {
        return new Group(label, voices.stream().map(voice -> said(seen, voice)).toList());
    }

    private static String said(Seen seen, Voice voice) {
        return voice.member().map(seen::name).or(() -> voice.otherName().isBlank() ? Optional.empty()
                : Optional.of(voice.otherName().toString()))
            .map(name -> seen.w().t("meeting.needs.voice", voice.text(), name)).orElse(voice.text().toString());
    }
}
