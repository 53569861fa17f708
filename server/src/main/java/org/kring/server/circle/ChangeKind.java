package org.kring.server.circle;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kring.core.Check;
import org.kring.core.circle.Change;
import org.kring.core.circle.Changes;
import org.kring.core.circle.Circle;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.circle.Foreseen;
import org.kring.core.circle.Structure;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;

/** What can change about a circle. */
public enum ChangeKind {
    AIM_AND_DOMAIN, CIRCLE, GROUP, REST, WAKE, END;

    static ChangeKind named(String address) {
        return Stream.of(values()).filter(kind -> kind.address().equals(address)).findFirst().orElseThrow(NotHere::new);
    }

    String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The circles in which the viewer decides and that may decide it: the circle itself, and the one around it. */
    List<Circle> deciders(Look look, Circle circle) {
        var both = opens() ? Stream.of(circle)
            : Stream.concat(Stream.of(circle), circle.parent().flatMap(look.state().circles()::find).stream());
        return look.me() == null ? List.of()
            : both.filter(each -> !each.isOver() && each.actsAsMember(look.actor()).holds()).toList();
    }

    boolean opens() {
        return this == CIRCLE || this == GROUP;
    }

    /** Whether the rules have room for it now, whatever is said in detail. */
    Check fits(Look look, Circle circle, Circle decider) {
        var by = new Structure.By(decider.id(), null, look.now().today());
        return switch (this) {
            case AIM_AND_DOMAIN -> Check.that(!circle.isOver(), CircleRefusal.CIRCLE_HAS_ENDED);
            case CIRCLE, GROUP -> Foreseen.opening(look.state().circles(), look.state().people(), by);
            case REST -> check(look, by, new Change.Rest(circle.id(), look.now().today().plusDays(1), null));
            case WAKE -> check(look, by, new Change.Wake(circle.id()));
            case END -> check(look, by, new Change.End(circle.id(), null));
        };
    }

    private static Check check(Look look, Structure.By by, Change change) {
        return Structure.check(look.state().circles(), look.state().people(), by, Changes.NONE.and(change));
    }
}
