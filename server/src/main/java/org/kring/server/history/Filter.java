package org.kring.server.history;

import org.kring.core.Actor;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.StepId;
import org.kring.core.TopicId;
import org.kring.core.TryOutId;
import org.kring.core.collective.Collective;
import org.kring.core.collective.Touch;
import org.kring.server.live.Past;

/**
 * What somebody wants to read of the history.
 *
 * @param circle a circle's number, or 0 for all
 * @param person a member's number, or 0 for all
 * @param theme  or null for all
 */
public record Filter(int circle, int person, Theme theme) {
    boolean wants(Collective state, Past past, Told told) {
        return (theme == null ? !told.inside() : theme == Theme.of(past.event()))
            && (person == 0 || !told.unnamed() && concernsPerson(state, past))
            && (circle == 0 || concernsCircle(state, past));
    }

    private boolean concernsPerson(Collective state, Past past) {
        var member = new MemberId(person);
        return past.stamp().actor().equals(new Actor.Member(member))
            || Touch.by(past.event(), state).contains(Touch.of(member));
    }

    private boolean concernsCircle(Collective state, Past past) {
        return Touch.by(past.event(), state).stream().anyMatch(touch -> isIn(state, touch));
    }

    private boolean isIn(Collective state, Touch touch) {
        var found = switch (touch.kind()) {
            case CIRCLE -> new CircleId(touch.id());
            case TOPIC -> state.backlog().find(new TopicId(touch.id())).orElseThrow().circle();
            case TRYOUT -> state.tryOuts().find(new TryOutId(touch.id())).orElseThrow().circle();
            case STEP -> state.steps().find(new StepId(touch.id())).orElseThrow().circle();
            case AGREEMENT -> state.agreements().find(new AgreementId(touch.id())).orElseThrow().circle();
            case PROPOSAL -> state.proposals().find(new ProposalId(touch.id())).orElseThrow().circle();
            case MEETING -> state.meetings().find(new MeetingId(touch.id())).orElseThrow().circle();
            case EVERYTHING, COLLECTIVE, MEMBER, MISSION, STRIP, ENTRY, QUESTION -> null;
        };
        return found != null && found.value() == circle;
    }
}
