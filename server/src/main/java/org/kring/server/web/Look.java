package org.kring.server.web;

import java.util.Collection;
import java.util.List;
import org.kring.core.Actor;
import org.kring.core.Decision.Refused;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.circle.Circle;
import org.kring.core.collective.Collective;
import org.kring.server.live.Shown;
import org.kring.server.page.Frame;
import org.kring.server.page.Links;
import org.kring.server.page.Names;
import org.kring.server.page.Option;
import org.kring.server.page.Words;

/**
 * Everything a page of a collective is drawn from, for one viewer at one moment: one version of the state, the names,
 * the words, and the frame of the page. Controllers take it as an argument; whoever may not be here never reaches them.
 */
public record Look(Visit visit, Shown shown, Moment now, Names names, Frame frame) {
    public Collective state() {
        return shown.state();
    }

    public Actor actor() {
        return visit.actor();
    }

    /** The member whose device this is, or null at the table. */
    public MemberId me() {
        return visit.me();
    }

    /** Whether the viewer is a member of this circle, or the device on the table of its meeting. */
    public boolean isOf(Circle circle) {
        return switch (actor()) {
            case Actor.Member(var me) -> circle.has(me);
            case Actor.Table(var meeting) -> state().meetings().find(meeting)
                .filter(found -> found.circle().equals(circle.id())).isPresent();
            case Actor.Clock _, Actor.Host _ -> false;
        };
    }

    public Words w() {
        return frame.w();
    }

    public Links links() {
        return frame.links();
    }

    /** Where a person is told of, or null for one who is not here any more. */
    public String person(MemberId member) {
        return state().people().isHere(member) ? links().people().one(member) : null;
    }

    /** People by name, each with where they are told of. */
    public List<Option> people(Collection<MemberId> members) {
        return members.stream().map(member -> new Option(person(member), names().of(member))).toList();
    }

    /** Why something was refused, in a sentence. */
    public String sentence(Refused refused) {
        return w().refusal(refused, names);
    }
}
