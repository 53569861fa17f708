package org.kring.core.circle;

import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.Actor;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.pcollections.PSet;

/** A circle: defined members with one aim, deciding by consent. */
public record Circle(CircleId id, String slug, Text name, Text aim, PSet<MemberId> members,
                     PSet<MemberId> guests) {
    public boolean has(MemberId member) {
        return members.contains(member);
    }

    public boolean hears(MemberId member) {
        return members.contains(member) || guests.contains(member);
    }

    /** Holds when the actor is a member of this circle; guests are heard but do not act for it. */
    public Check actsAsMember(Actor actor) {
        return Check.that(actor instanceof Actor.Member(var id) && has(id), CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
    }

    Circle joined(MemberId member) {
        return new Circle(id, slug, name, aim, members.plus(member), guests.minus(member));
    }

    Circle welcomed(MemberId guest) {
        return new Circle(id, slug, name, aim, members, guests.plus(guest));
    }

    Circle without(MemberId member) {
        return new Circle(id, slug, name, aim, members.minus(member), guests.minus(member));
    }

    Circle aimingAt(Text aim) {
        return new Circle(id, slug, name, aim, members, guests);
    }
}
