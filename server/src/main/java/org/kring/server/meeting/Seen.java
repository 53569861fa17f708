package org.kring.server.meeting;

import java.time.Instant;
import java.util.List;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.core.collective.Collective;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.ItemKind;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.MeetingGuards;
import org.kring.server.page.Option;
import org.kring.server.page.Words;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;

/** One meeting as one viewer sees it now: what every part of its pages is drawn from. */
record Seen(Look look, Meeting meeting, MeetingGuards may, Forms forms) {
    static Seen of(Look look, int number, Forms forms) {
        var state = look.state();
        var meeting = state.meetings().all().stream().skip(Math.max(0, number - 1L)).findFirst()
            .filter(found -> found.id().value() == number).orElseThrow(NotHere::new);
        return new Seen(look, meeting, guards(look), forms);
    }

    static MeetingGuards guards(Look look) {
        return MeetingGuards.of(look.state().meetings(), look.state().belowMeetings(), look.actor(), look.now());
    }

    MeetingId id() {
        return meeting.id();
    }

    Collective state() {
        return look.state();
    }

    Words w() {
        return look.w();
    }

    Instant now() {
        return look.now().at();
    }

    Circle circle() {
        return state().circles().find(meeting.circle()).orElseThrow();
    }

    String name(MemberId member) {
        return look.names().of(member);
    }

    List<String> names(List<MemberId> members) {
        return look.names().of(members);
    }

    boolean isMe(MemberId member) {
        return member.equals(look.me());
    }

    boolean isTable() {
        return look.visit().isTable();
    }

    /** Asks the questions, or is the device on the table. */
    boolean leads() {
        return may.mayLead(meeting).holds();
    }

    boolean isHere() {
        return look.me() != null && meeting.presence().isHere(look.me());
    }

    boolean isMember() {
        return look.me() != null && circle().has(look.me());
    }

    boolean isGuest() {
        return look.me() != null && circle().guests().contains(look.me());
    }

    /** Where an act of this meeting is sent. */
    String to(String noun) {
        return look.links().meetings().act(id(), noun);
    }

    /** The code with which phones come in, until the meeting closes. */
    String code() {
        return look.links().code() + "?meeting=" + id().value();
    }

    List<Option> people(List<MemberId> members) {
        return members.stream().map(member -> new Option(Integer.toString(member.value()), name(member))).toList();
    }

    String title(Item item) {
        return circle().parent().filter(_ -> item.title().isBlank()).flatMap(state().circles()::find)
            .map(wider -> inside(item.kind(), wider)).orElseGet(() -> Titles.of(look, item));
    }

    /** What is called otherwise in a circle inside another, or null. */
    private String inside(ItemKind kind, Circle wider) {
        return kind == ItemKind.TOGETHER_FOR ? w().t("meeting.inside.togetherFor")
            : kind == ItemKind.FROM_WIDER_CIRCLE ? w().t("meeting.heard.from", wider.name()) : null;
    }
}
