package org.kring.core.backlog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogCommand.AnswerTopic;
import org.kring.core.backlog.BacklogCommand.CloseTopic;
import org.kring.core.backlog.BacklogCommand.CorrectTopic;
import org.kring.core.backlog.BacklogCommand.OfGroup;
import org.kring.core.backlog.BacklogCommand.OfPressing;
import org.kring.core.backlog.BacklogCommand.PassTopic;
import org.kring.core.backlog.BacklogCommand.PointToAgreement;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.BacklogEvent.AnswerPromised;
import org.kring.core.backlog.BacklogEvent.TopicAnswered;
import org.kring.core.backlog.BacklogEvent.TopicClosed;
import org.kring.core.backlog.BacklogEvent.TopicCorrected;
import org.kring.core.backlog.BacklogEvent.TopicPassedOn;
import org.kring.core.backlog.BacklogEvent.TopicPointed;
import org.kring.core.backlog.BacklogEvent.TopicRaised;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.people.PeopleRefusal;

/** Who may raise, answer, pass on and close a topic (method.md section 3, who may start). */
public record BacklogRules(Backlog backlog, Backlog.Below below, Actor actor, Moment now) {
    static final int ANSWER_DAYS = 14;
    /** A circle to which a request comes late has this long at least; a choice of our own. */
    static final int LEAST_DAYS = 7;
    static final int LATER_DAYS = 183;

    static Decision decide(Backlog backlog, Backlog.Below below, Actor actor, Moment now, BacklogCommand command) {
        var rules = new BacklogRules(backlog, below, actor, now);
        return switch (command) {
            case RaiseTopic c -> rules.mayRaise(c).then(() -> rules.raised(c));
            case CorrectTopic(var topic, var text) -> rules.mayClose(topic)
                .and(() -> Limits.written(text, Limits.PARAGRAPH)).then(new TopicCorrected(topic, text));
            case CloseTopic(var topic, var ending) -> rules.mayClose(topic)
                .and(() -> Check.that(ending.isSaid(), BacklogRefusal.ENDS_OTHERWISE))
                .then(new TopicClosed(topic, ending));
            case AnswerTopic c -> rules.mayAnswer(c.topic()).and(() -> rules.says(c)).then(() -> answered(c));
            case PassTopic c -> rules.mayPass(c).then(() -> rules.passed(c));
            case OfPressing c -> new PressingRules(rules).decide(c);
            case OfGroup c -> new GroupRules(rules).decide(c);
            case PointToAgreement(var topic, var agreement) -> rules.mayClose(topic)
                .then(new TopicPointed(topic, agreement));
        };
    }

    public Check mayRaise(RaiseTopic c) {
        return Check.that(below.people().isHere(c.by()), PeopleRefusal.NOT_A_MEMBER)
            .and(() -> Check.that(actor.equals(new Actor.Member(c.by())) || actor instanceof Actor.Table,
                BacklogRefusal.ONLY_FOR_ONESELF))
            .and(() -> exists(c.circle()))
            .and(() -> Limits.written(c.text(), Limits.PARAGRAPH));
    }

    private Check exists(CircleId circle) {
        return below.circles().isLiving(circle);
    }

    /** The topic, and the day by which its circle answers where that was asked from outside. */
    public List<Event> raised(RaiseTopic c) {
        var events = new ArrayList<Event>();
        events.add(new TopicRaised(backlog.next(), c.circle(), c.by(), c.wish(), c.text()));
        if (c.wish() == Wish.APPEAL || asksFromOutside(c.by(), c.circle())) {
            events.add(new AnswerPromised(backlog.next(), answerBy()));
        }
        return events;
    }

    /** Whether somebody who raises something with this circle is promised an answer. */
    public boolean asksFromOutside(MemberId by, CircleId circle) {
        return below.circles().find(circle).filter(found -> found.has(by)).isEmpty();
    }

    /** The day by which a circle that is asked today answers. */
    public LocalDate answerBy() {
        return now.today().plusDays(ANSWER_DAYS);
    }

    /** A topic is closed, or its words put right, by a member of its circle, or by whoever raised it; an appeal by nobody else. */
    public Check mayClose(TopicId id) {
        return waits(id).and(() -> isMine(id) ? below.people().actsAsMember(actor)
            : actsForItsCircle(id).and(() -> oneMayAnswer(id)));
    }

    /** One of us alone does not answer somebody who asks whether it was right to send them away: the circle decides. */
    private Check oneMayAnswer(TopicId id) {
        return Check.that(known(id).wish() != Wish.APPEAL, BacklogRefusal.ALL_OF_US_ANSWER);
    }

    public Check mayAnswer(TopicId id) {
        return waits(id).and(() -> actsForItsCircle(id)).and(() -> oneMayAnswer(id))
            .and(() -> Check.that(known(id).isOwedAnAnswer(), BacklogRefusal.NO_ANSWER_IS_OWED));
    }

    private Check says(AnswerTopic c) {
        return Check.that(c.answer() == Answer.YES || !c.why().isBlank(), BacklogRefusal.REASON_MISSING)
            .and(() -> Limits.fits(c.why(), Limits.PARAGRAPH))
            .and(() -> c.answer() != Answer.LATER ? Check.that(c.again() == null, BacklogRefusal.DAY_DOES_NOT_FIT)
                : Check.that(c.again() != null, BacklogRefusal.DAY_MISSING).and(() -> fits(c.again())));
    }

    private Check fits(LocalDate again) {
        var first = now.today().plusDays(1);
        var last = now.today().plusDays(LATER_DAYS);
        return Check.that(!again.isBefore(first) && !again.isAfter(last), BacklogRefusal.DAY_DOES_NOT_FIT, first, last);
    }

    private static List<Event> answered(AnswerTopic c) {
        var answer = new TopicAnswered(c.topic(), c.answer(), c.again(), c.why());
        return c.answer() == Answer.NO ? List.of(answer, new TopicClosed(c.topic(), Ending.DECLINED)) : List.of(answer);
    }

    public Check mayPass(PassTopic c) {
        return mayClose(c.topic()).and(() -> oneMayAnswer(c.topic())).and(() -> exists(c.to()))
            .and(() -> Check.that(!known(c.topic()).circle().equals(c.to()), BacklogRefusal.IT_IS_THERE_ALREADY))
            .and(() -> Limits.fits(c.why(), Limits.PARAGRAPH));
    }

    /** What was promised to whoever asked goes with the topic. */
    private List<Event> passed(PassTopic c) {
        var topic = known(c.topic());
        var events = new ArrayList<Event>();
        events.add(new TopicPassedOn(c.topic(), topic.circle(), c.to(), c.why()));
        if (asksFromOutside(topic.by(), c.to())) {
            events.add(new AnswerPromised(c.topic(), stillBy(topic.road().promised())));
        }
        return events;
    }

    private LocalDate stillBy(LocalDate promised) {
        var least = now.today().plusDays(LEAST_DAYS);
        return promised == null ? answerBy() : promised.isBefore(least) ? least : promised;
    }

    Check waits(TopicId id) {
        return backlog.find(id).map(topic -> Check.that(topic.waits(), BacklogRefusal.TOPIC_IS_CLOSED))
            .orElseGet(() -> Check.no(BacklogRefusal.NO_SUCH_TOPIC));
    }

    private boolean isMine(TopicId id) {
        return actor.equals(new Actor.Member(known(id).by()));
    }

    Check actsForItsCircle(TopicId id) {
        return below.circles().actsInOrAtTheTable(known(id).circle(), actor);
    }

    Topic known(TopicId id) {
        return backlog.find(id).orElseThrow();
    }
}
