package org.kring.core.backlog;

import java.time.LocalDate;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Limits;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogCommand.EasePressing;
import org.kring.core.backlog.BacklogCommand.KeepToPlan;
import org.kring.core.backlog.BacklogCommand.LetRest;
import org.kring.core.backlog.BacklogCommand.OfPressing;
import org.kring.core.backlog.BacklogCommand.PressTopic;
import org.kring.core.backlog.BacklogEvent.PlanKept;
import org.kring.core.backlog.BacklogEvent.PressingEased;
import org.kring.core.backlog.BacklogEvent.RestAgreed;
import org.kring.core.backlog.BacklogEvent.TopicPressed;
import org.kring.core.backlog.Pressing.Rest;

/** Who says that a topic cannot wait, and who lets something rest for it (method.md section 9, urgent topics). */
public record PressingRules(BacklogRules rules) {
    static final int MOST_WEEKS = 6;

    Decision decide(OfPressing command) {
        return switch (command) {
            case PressTopic c -> mayPress(c.topic()).and(() -> says(c))
                .then(new TopicPressed(c.topic(), c.by(), c.until(), c.why(), c.rests()));
            case LetRest c -> mayLetRest(c.topic()).then(new RestAgreed(c.topic(), c.meeting(), c.present()));
            case KeepToPlan(var topic, var why) -> mayKeepToPlan(topic)
                .and(() -> Check.that(!why.isBlank(), BacklogRefusal.REASON_MISSING))
                .and(() -> Limits.fits(why, Limits.PARAGRAPH)).then(new PlanKept(topic, why));
            case EasePressing(var topic) -> mayEase(topic).then(new PressingEased(topic));
        };
    }

    public Check mayPress(TopicId id) {
        return rules.mayClose(id)
            .and(() -> Check.that(rules.known(id).road().pressing() == null, BacklogRefusal.IS_PRESSING_ALREADY));
    }

    /** The last day until which something may rest for a topic that becomes pressing today. */
    public LocalDate lastDay() {
        return rules.now().today().plusWeeks(MOST_WEEKS);
    }

    private Check says(PressTopic c) {
        return Check.that(rules.actor().equals(new Actor.Member(c.by())) || rules.actor() instanceof Actor.Table
                && rules.below().people().isHere(c.by()), BacklogRefusal.ONLY_FOR_ONESELF)
            .and(() -> Limits.written(c.why(), Limits.PARAGRAPH)).and(() -> Limits.fits(c.rests(), Limits.LINE))
            .and(() -> c.rests().isBlank() ? Check.that(c.until() == null, BacklogRefusal.NOTHING_RESTS)
                : Check.that(c.until() != null, BacklogRefusal.DAY_MISSING).and(() -> isSoon(c.until())));
    }

    private Check isSoon(LocalDate until) {
        var first = rules.now().today().plusDays(1);
        return Check.that(!until.isBefore(first) && !until.isAfter(lastDay()), BacklogRefusal.DAY_DOES_NOT_FIT, first,
            lastDay());
    }

    /** "Anyone against?" was asked in a meeting of the circle, and nobody was. */
    public Check mayLetRest(TopicId id) {
        return isAskedOfTheCircle(id);
    }

    /** One reason against is enough. */
    public Check mayKeepToPlan(TopicId id) {
        return isAskedOfTheCircle(id);
    }

    private Check isAskedOfTheCircle(TopicId id) {
        return rules.waits(id).and(() -> rules.actsForItsCircle(id)).and(() -> Check.that(rules.known(id).road().pressing() != null
            && rules.known(id).road().pressing().rest() == Rest.ASKED, BacklogRefusal.NOTHING_RESTS));
    }

    /** It can wait after all; said by whoever said that it cannot. */
    public Check mayEase(TopicId id) {
        return rules.waits(id)
            .and(() -> Check.that(rules.known(id).road().pressing() != null, BacklogRefusal.IS_NOT_PRESSING))
            .and(() -> rules.below().people().actsAsMember(rules.actor()))
            .and(() -> Check.that(rules.actor().equals(new Actor.Member(rules.known(id).road().pressing().by())),
                BacklogRefusal.ONLY_FOR_ONESELF));
    }
}
