package org.kring.core.mission;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kring.core.Actor;
import org.kring.core.DamagedLog;
import org.kring.core.Decision;
import org.kring.core.MemberId;
import org.kring.core.NeedId;
import org.kring.core.Stamp;
import org.kring.core.Text;
import org.kring.core.mission.MissionEvent.NeedNamed;
import org.kring.core.mission.MissionEvent.NeedTakenBack;
import org.kring.core.mission.MissionEvent.OldMissionBrought;
import org.kring.core.mission.MissionEvent.SheetFilled;
import org.kring.core.people.People;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * What the members of a collective need (method.md section 6, individual needs).
 *
 * @param needs  every need ever named, in the order of their numbers
 * @param sheets the latest sheet of each person, by the person's number
 * @param before what the group said it was together for, before it came here; or empty
 */
public record Mission(PVector<Need> needs, PSortedMap<Integer, Sheet> sheets, Text before) {
    public static final Mission NONE = new Mission(TreePVector.empty(), TreePMap.empty(), Text.NONE);

    /** Three to seven needs are suggested; more or fewer are never refused for that. */
    public static final int SUGGESTED_LEAST = 3;
    public static final int SUGGESTED_MOST = 7;

    /** What stands, of all members, in one kind. */
    public List<Need> standing(NeedKind kind) {
        return needs.stream().filter(need -> !need.takenBack() && need.kind() == kind).toList();
    }

    /** What one person needs. For that person's own eyes. */
    public List<Need> of(MemberId member, NeedKind kind) {
        return standing(kind).stream().filter(need -> need.member().equals(member)).toList();
    }

    /** The sheet of one person. For that person's own eyes. */
    public Optional<Sheet> sheet(MemberId member) {
        return Optional.ofNullable(sheets.get(member.value()));
    }

    /** All needs of one kind as everybody may see them. */
    public List<Voice> voices(NeedKind kind) {
        return standing(kind).stream().map(need -> voice(need.member(), need.text())).toList();
    }

    public List<Voice> brought() {
        return said(Sheet::brings);
    }

    public List<Voice> toKeep() {
        return said(Sheet::keep);
    }

    /** Who has said what they need, whether or not the name is shown beside it. */
    public List<MemberId> heard() {
        return sheets.values().stream().map(Sheet::member).toList();
    }

    public NeedId next() {
        return new NeedId(needs.size() + 1);
    }

    private List<Voice> said(Function<Sheet, Text> what) {
        return sheets.values().stream().filter(sheet -> !what.apply(sheet).isBlank())
            .map(sheet -> voice(sheet.member(), what.apply(sheet))).toList();
    }

    private Voice voice(MemberId member, Text text) {
        return sheet(member).map(sheet -> switch (sheet.shown()) {
            case NAME -> new Voice(text, Optional.of(member), Text.NONE);
            case OTHER_NAME -> new Voice(text, Optional.empty(), sheet.otherName());
            case NO_NAME -> new Voice(text, Optional.empty(), Text.NONE);
        }).orElseGet(() -> new Voice(text, Optional.empty(), Text.NONE));
    }

    public static Decision decide(Mission mission, People people, Actor actor, MissionCommand command) {
        return MissionRules.decide(mission, people, actor, command);
    }

    public static Mission evolve(Mission mission, Stamp stamp, MissionEvent event) {
        return switch (event) {
            case NeedNamed(var id, var member, var kind, var text) ->
                mission.named(new Need(id, member, kind, text, false));
            case NeedTakenBack(var id) -> mission.with(mission.known(id).back());
            case SheetFilled e -> mission.with(new Sheet(e.member(), e.brings(), e.keep(), e.shown(), e.otherName(),
                e.way()));
            case OldMissionBrought(var text) -> new Mission(mission.needs, mission.sheets, text);
        };
    }

    private Mission named(Need need) {
        if (!need.id().equals(next())) {
            throw new DamagedLog(need.id() + " is named, but the next number is " + next().value());
        }
        return new Mission(needs.plus(need), sheets, before);
    }

    private Mission with(Need need) {
        return new Mission(needs.with(need.id().value() - 1, need), sheets, before);
    }

    private Mission with(Sheet sheet) {
        return new Mission(needs, sheets.plus(sheet.member().value(), sheet), before);
    }

    private Need known(NeedId id) {
        if (id.value() > needs.size()) {
            throw new DamagedLog(id + " is not known");
        }
        return needs.get(id.value() - 1);
    }
}
