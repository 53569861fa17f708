package org.kring.core.collective;

import java.util.List;
import org.kring.core.Actor;
import org.kring.core.AgreementId;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Decision.Accepted;
import org.kring.core.Event;
import org.kring.core.Limits;
import org.kring.core.Moment;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.agreement.AgreementEvent.Agreed;
import org.kring.core.agreement.Kind;
import org.kring.core.collective.CollectiveEvent.BroughtAlong;
import org.kring.core.collective.Past.Rule;
import org.kring.core.mission.MissionEvent.OldMissionBrought;

/**
 * A group brings along what it had before. Only while nothing has been decided here: the founding circle is the only
 * one, and has not agreed yet on how it decides. From then on circles, roles and agreements come by decision.
 */
record Bringing(Collective state, Actor actor, Moment now) {
    private static final int MOST_PEOPLE = 2_000;
    private static final int MOST_RULES = 500;
    private static final int USUAL_MONTHS = 6;

    static Check may(Collective state, Actor actor) {
        return Check.that(state.founded(), CollectiveRefusal.NOT_FOUNDED_YET)
            .and(() -> state.root().actsAsMember(actor))
            .and(() -> Check.that(state.circles().all().size() == 1, CollectiveRefusal.CIRCLES_ALREADY))
            .and(() -> Check.that(!state.hasAgreedHowToDecide(), CollectiveRefusal.DECIDED_ALREADY));
    }

    Decision decide(Past past) {
        return may(state, actor).and(() -> Check.that(!past.isNothing(), CollectiveRefusal.NOTHING_TO_BRING))
            .and(() -> Check.that(past.first().equals(state.people().next()), CollectiveRefusal.PEOPLE_CAME))
            .and(() -> Check.that(past.people() <= MOST_PEOPLE, TextRefusal.TOO_MANY, MOST_PEOPLE, past.people()))
            .and(() -> Limits.atMost(MOST_RULES, past.rules()))
            .and(() -> Limits.fits(past.mission(), Limits.PAGE))
            .refusal().<Decision>map(refused -> refused).orElseGet(() -> brought(past));
    }

    private Decision brought(Past past) {
        var fitting = Fitting.of(state, now, past.people());
        var events = Fitting.come(past);
        for (var group : past.groups()) {
            switch (fitting.opens(group)) {
                case Decision.Refused refused -> {
                    return refused;
                }
                case Accepted(var opened) -> {
                    fitting = fitting.with(group, opened);
                    events.addAll(opened);
                }
            }
        }
        return rules(past, fitting, events);
    }

    private Decision rules(Past past, Fitting fitting, List<Event> events) {
        var check = Check.OK;
        int next = state.agreements().next().value();
        for (var rule : past.rules()) {
            check = check.and(() -> fitting.fits(rule));
            events.add(agreed(rule, new AgreementId(next++)));
        }
        if (!past.mission().isBlank()) {
            events.add(new OldMissionBrought(past.mission()));
        }
        events.add(new BroughtAlong(past.people(), past.groups().size(), past.rules().size(), !past.mission().isBlank()));
        return check.then(() -> events);
    }

    private Agreed agreed(Rule rule, AgreementId id) {
        return new Agreed(id, Fitting.circle(rule.group()), Kind.AGREEMENT, null, null, rule.owner(),
            rule.starts() == null ? now.today() : rule.starts(),
            rule.lookAgain() == null ? now.today().plusMonths(USUAL_MONTHS) : rule.lookAgain(), null, List.of(),
            rule.title(), rule.text(), Text.NONE, Text.NONE);
    }
}
