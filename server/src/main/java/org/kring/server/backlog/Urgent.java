package org.kring.server.backlog;

import org.kring.core.MemberId;
import org.kring.core.backlog.Pressing;
import org.kring.core.backlog.PressingRules;
import org.kring.core.backlog.Topic;
import org.kring.core.meeting.Meeting;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;
import org.kring.server.web.NextAsked;

/**
 * Whether a topic can wait for the next meeting.
 *
 * @param says  who says that it cannot, or null where nobody does
 * @param why   why not
 * @param rests what rests meanwhile, or is asked to
 * @param asked where and when the circle is asked for its yes, while it is; or null
 * @param yes   what is said with that yes; or null
 * @param press the form that says so; null for whoever may not
 * @param keep  the form that keeps to what was planned; null for whoever may not
 * @param live  the number of the meeting in which the circle can let it rest, or 0
 * @param ease  whether this person may say that it can wait
 */
public record Urgent(String says, String why, String rests, String asked, String yes, Typed press, Typed keep, int live, boolean ease) {
    static final String PRESS = "press";
    static final String KEEP = "keep";

    static Urgent of(Look look, Topic topic, Typed back) {
        var rules = new PressingRules(Asked.rules(look));
        var pressing = topic.road().pressing();
        if (pressing == null) {
            var may = look.me() != null && rules.mayPress(topic.id()).holds();
            return new Urgent(null, null, null, null, null, may ? TopicView.form(back, Typed.nothing(PRESS)) : null, null, 0, false);
        }
        var asked = rules.mayKeepToPlan(topic.id()).holds();
        return new Urgent(look.w().t("backlog.pressing.says", look.names().of(pressing.by())), pressing.why().toString(),
            topic.waits() || pressing.rest() != Pressing.Rest.ASKED ? rests(look, pressing) : "", waits(look, topic),
            look.w().t("backlog.pressing.nobody", pressing.rests(), pressing.until() == null ? "" : pressing.until()), null, asked ? TopicView.form(back, Typed.nothing(KEEP)) : null,
            asked ? live(look, topic) : 0, rules.mayEase(topic.id()).holds());
    }

    private static String rests(Look look, Pressing pressing) {
        var key = "backlog.pressing." + pressing.rest().name();
        return pressing.rest() == Pressing.Rest.NOTHING ? look.w().t(key)
            : look.w().t(key, pressing.rests(), pressing.until());
    }

    private static String waits(Look look, Topic topic) {
        return topic.waits() && topic.road().pressing().rest() == Pressing.Rest.ASKED ? NextAsked.in(look, topic.circle()) : null;
    }

    private static int live(Look look, Topic topic) {
        return look.state().meetings().liveIn(topic.circle()).filter(meeting -> isThere(meeting, look.me()))
            .map(meeting -> meeting.id().value()).orElse(0);
    }

    /** Whoever is in the meeting, or the device on its table, says what the circle said. */
    private static boolean isThere(Meeting meeting, MemberId me) {
        return me == null || meeting.presence().isHere(me);
    }
}
