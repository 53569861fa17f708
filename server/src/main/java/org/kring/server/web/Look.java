package org.kring.server.web;

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

    /** Why something was refused, in a sentence. */
    public String sentence(Refused refused) {
        return w().refusal(refused, names);
    }
}
