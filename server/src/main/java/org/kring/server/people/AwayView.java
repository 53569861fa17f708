package org.kring.server.people;

import java.util.List;
import org.kring.core.MemberId;
import org.kring.core.people.Channel;
import org.kring.core.people.Member;
import org.kring.core.people.Reaching.Try;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * Leave: one's own, and that of somebody of whom nothing is heard.
 *
 * @param until   until when the viewer is on leave, or null
 * @param missed  those whom somebody tried to reach, with what was tried
 * @param others  everybody else, to note a first try
 */
public record AwayView(String until, List<Missed> missed, List<Option> others, List<Option> channels, Typed typed) {
    /** @param href where leave is proposed for this person, once enough was tried; null before */
    public record Missed(MemberId member, String name, List<String> tries, String next, String href) {}

    static AwayView of(Look look, Typed typed) {
        var people = look.state().people();
        var me = people.find(look.me()).orElseThrow();
        var others = people.all().stream().filter(member -> people.mayTryToReach(look.actor(), member.id()).holds())
            .toList();
        return new AwayView(me.isOnLeave(look.now().today()) ? look.w().date(me.leave()) : null,
            others.stream().filter(member -> !member.reach().tries().isEmpty()).map(member -> missed(look, member)).toList(),
            others.stream().map(member -> new Option(Integer.toString(member.id().value()), look.names().of(member.id()))).toList(),
            List.of(Channel.values()).stream().map(each -> new Option(each.name(), look.w().of(each))).toList(), typed);
    }

    private static Missed missed(Look look, Member member) {
        var check = member.reach().hasBeenTried(look.now().at());
        return new Missed(member.id(), look.names().of(member.id()),
            member.reach().tries().stream().map(each -> tried(look, each)).toList(),
            check.refusal().map(look::sentence).orElse(null),
            check.holds() ? look.links().proposals().beginLeave(member.id()) : null);
    }

    private static String tried(Look look, Try each) {
        return look.w().t("people.tried", look.w().of(each.channel()), each.at());
    }
}
