package org.kring.server.backlog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kring.core.TopicId;
import org.kring.core.backlog.Topic;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.Circle;
import org.kring.core.meeting.Meetings;
import org.kring.server.page.Excerpt;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * The page of a topic.
 *
 * @param rest    the whole text, where the title does not hold it; else null
 * @param wish    what should come of it, in the eyes of whoever raised it
 * @param about   the proposal of another circle that it speaks of, or null
 * @param ending  what became of it; null while it waits
 * @param appealed that somebody asks us to look at their not belonging to a circle any more, or null
 * @param became  meetings, next steps, try-outs and agreements that came of it
 * @param instead what may come of it instead of an agreement; null for whoever may not settle it
 * @param agenda  when the meeting is on whose agenda it can be put, or null
 * @param postponed on how many agendas it was in vain, or 0 where that is no question (yet)
 * @param propose where to begin a proposal from it, or null
 * @param wantsProposal whether that is what its raiser wishes
 * @param close   the form that closes it; null for whoever may not
 * @param lost    a form that came back and has no place any more, or null
 */
public record TopicView(int number, String title, String rest, String by, LocalDate since, String wish,
                        String circle, String circleSlug, Became about, String ending, List<Became> became, Appealed appealed, Asked asked,
                        Onward onward, Urgent urgent, GroupPart group,
                        Instead instead, String agenda, int postponed, String propose, boolean wantsProposal, Typed close, String chat,
                        Typed lost) {
    static final String CLOSE = "ending";
    private static final int TITLE = 140;

    /** @param back a form that comes back with what is missing, or null */
    static TopicView of(Look look, Topic topic, Typed back, Optional<Circle> looksAfter) {
        var circle = look.state().circles().find(topic.circle()).orElseThrow();
        var title = Excerpt.of(topic.text(), TITLE);
        var whole = topic.text().toString();
        var by = look.names().of(topic.by());
        var since = topic.at().atZone(look.now().zone()).toLocalDate();
        var maySettle = Asked.rules(look).mayClose(topic.id()).holds();
        return new TopicView(topic.id().value(), title, title.equals(whole) ? null : whole, by, since,
            look.w().of(topic.wish()), circle.name().toString(), circle.slug(), Became.about(look, topic),
            topic.waits() ? null : look.w().of(topic.ending()), Became.of(look, topic), Appealed.of(look, topic, back), Asked.of(look, topic, back),
            Onward.of(look, topic, back, looksAfter),
            Urgent.of(look, topic, back), GroupPart.of(look, topic, back), topic.wish() == Wish.APPEAL ? null : Instead.of(look, topic, back),
            NextAgenda.of(look, topic).map(NextAgenda::when).orElse(null), postponed(look, topic),
            propose(look, topic, circle), topic.wish() == Wish.PROPOSAL,
            maySettle ? form(back, Typed.nothing(CLOSE)) : null, look.w().t("backlog.topic.chat", by, since, title),
            lost(topic, back, maySettle));
    }

    private static Typed lost(Topic topic, Typed back, boolean maySettle) {
        boolean isPressed = topic.road().pressing() != null;
        return maySettle && !(isPressed && back != null && back.form().equals(Urgent.PRESS)) ? null : back;
    }

    private static int postponed(Look look, Topic topic) {
        var times = topic.waits() ? look.state().meetings().postponed(topic.circle(), topic.id()) : 0;
        return times < Meetings.POSTPONED_OFTEN ? 0 : times;
    }

    private static String propose(Look look, Topic topic, Circle circle) {
        return topic.waits() && topic.wish() != Wish.APPEAL && circle.actsAsMember(look.actor()).holds() ? look.links().proposals().begin(topic.id()) : null;
    }

    /** The form that came back, where it is this one. */
    static Typed form(Typed back, Typed fresh) {
        return back != null && back.form().equals(fresh.form()) ? back : fresh;
    }

    /** Where a proposal was wished for, or there is no other way on, making it is the first act. */
    public boolean proposesFirst() {
        return propose != null && asked.answer() == null && (wantsProposal || agenda == null);
    }

    public TopicId id() {
        return new TopicId(number);
    }
}
