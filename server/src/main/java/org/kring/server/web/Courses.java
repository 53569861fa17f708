package org.kring.server.web;

import org.kring.core.proposal.Aside.Pause;
import org.kring.core.proposal.Course;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.WayOut;
import org.kring.server.page.Option;

/** Other ways with a proposal that were taken, in words: the same on its page, in a meeting and on Today. */
public final class Courses {
    private Courses() {}

    /** Where it is while it rests, with who minds it or works on it, and until when; null while it goes on. */
    public static String rests(Look look, Proposal proposal) {
        var rest = proposal.stage().isResting() ? taken(look, proposal.aside().rest().course()) : null;
        return isLastResort(proposal) ? look.w().t("proposal.rests.lastResort", rest) : rest;
    }

    /** Whether it rests as the circle had agreed on for the case that it stays stuck. */
    public static boolean isLastResort(Proposal proposal) {
        var tried = proposal.aside().tried();
        return proposal.stage().isResting() && !tried.isEmpty() && tried.getLast().way() == WayOut.LAST_RESORT;
    }

    static String taken(Look look, Course course) {
        var w = look.w();
        return switch (course) {
            case Course.Park(var wake, var owner) -> owner == null ? w.t("proposal.rests.park.plain", wake)
                : w.t("proposal.rests.park", wake, look.names().of(owner));
            case Course.Refer(var circle, var people, var returns) -> circle == null
                ? w.t("proposal.rests.group", w.list(look.names().of(people)), people.size(), returns)
                : w.t("proposal.rests.circle", look.state().circles().find(circle).orElseThrow().name(), returns);
            case Course.GoBack(var to) -> w.t("proposal.course.back." + to.name());
            case Course.LetGo _ -> w.t("proposal.course.letGo");
        };
    }

    /** Where the other circle was asked: the words and the way there; null where none was. */
    public static Option asked(Look look, Proposal proposal) {
        var pauses = proposal.aside().pauses();
        return pauses.isEmpty() || pauses.getLast().topic() == null ? null : asked(look, pauses.getLast());
    }

    private static Option asked(Look look, Pause pause) {
        var topic = look.state().backlog().find(pause.topic()).orElseThrow();
        var circle = look.state().circles().find(topic.circle()).orElseThrow().name();
        var reply = topic.road().reply();
        return new Option(look.links().topics().one(topic.id()), look.w().t("proposal.rests.asked", circle),
            !topic.waits() ? look.w().t("proposal.rests.ended", circle, look.w().of(topic.ending()))
                : reply == null ? null : look.w().t("today.asked." + reply.answer().name(), circle) + (reply.why().isBlank() ? "" : " " + reply.why()));
    }
}
