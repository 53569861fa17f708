package org.kring.core.circle;

import java.util.List;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Limits;
import org.kring.core.Text;
import org.kring.core.circle.CircleEvent.AimChanged;
import org.kring.core.circle.CircleEvent.ChangeConfirmed;
import org.kring.core.circle.CircleEvent.ChangeDeclined;
import org.kring.core.circle.CircleEvent.ChangeWanted;
import org.kring.core.circle.CircleEvent.DomainItemLetGo;
import org.kring.core.circle.CircleEvent.DomainItemTaken;
import org.kring.core.circle.Wanted.Part;

/** Aim and domain of a circle change with the yes of both: the circle's own, and the wider one's. */
final class CharterRules {
    private CharterRules() {}

    static Decision aim(Circles circles, Structure.By by, CircleId id, Text aim) {
        return Structure.isOurs(circles, by, id).and(() -> Limits.written(aim, Limits.LINE))
            .then(() -> changed(circles, by, id, Part.AIM, 0, 0, aim));
    }

    static Decision take(Circles circles, Structure.By by, CircleId id, Text text, int within) {
        return Structure.isOurs(circles, by, id).and(() -> Limits.written(text, Limits.LINE))
            .and(() -> Limits.atMost(Limits.LIST - 1, known(circles, id).domain()))
            .and(() -> known(circles, id).parent().map(parent -> within(known(circles, parent), within, text))
                .orElse(Check.OK))
            .and(() -> Check.that(known(circles, id).domain().stream()
                .noneMatch(item -> DomainItem.same(item.text(), text)), CircleRefusal.CLAIMED_TWICE, text))
            .then(() -> changed(circles, by, id, Part.ITEM_TAKEN, nextItem(known(circles, id)), within, text));
    }

    static Decision letGo(Circles circles, Structure.By by, CircleId id, int item) {
        return Structure.isOurs(circles, by, id)
            .and(() -> Check.that(known(circles, id).charter().item(item).isPresent(), CircleRefusal.NO_SUCH_ITEM))
            .then(() -> changed(circles, by, id, Part.ITEM_LET_GO, item, 0, Text.NONE));
    }

    /** I03: the root holds everything that is not handed on; any other circle what its items say. */
    static Check within(Circle parent, int within, Text text) {
        return Check.that(parent.isRoot() ? within == 0 : parent.charter().item(within).isPresent(),
            CircleRefusal.NOT_WITHIN_THE_WIDER_CIRCLE, text);
    }

    /** The root decides alone; any other change waits for the yes of the other circle concerned. */
    private static List<Event> changed(Circles circles, Structure.By by, CircleId id, Part part, int item, int within,
                                       Text text) {
        var circle = known(circles, id);
        return circle.parent().map(parent -> parent.equals(by.circle()) ? id : parent)
            .<List<Event>>map(other -> List.of(new ChangeWanted(id, other, part, item, within, text)))
            .orElseGet(() -> List.of(done(id, new Wanted(id, part, item, within, text))));
    }

    static int nextItem(Circle circle) {
        return 1 + circle.wanted().stream().mapToInt(Wanted::item).reduce(circle.charter().items(), Math::max);
    }

    static Decision answer(Circles circles, CircleId asked, CircleId id, Part part, int item, boolean yes) {
        var wanted = circles.find(id).flatMap(circle -> circle.wanted().stream()
            .filter(each -> each.isAbout(part, item) && each.confirms().equals(asked)).findFirst());
        return Check.that(wanted.isPresent(), CircleRefusal.NOTHING_TO_ANSWER)
            .and(() -> yes ? stillFits(known(circles, id), wanted.orElseThrow()) : Check.OK)
            .then(() -> yes ? List.of(new ChangeConfirmed(id, part, item), done(id, wanted.orElseThrow()))
                : List.of(new ChangeDeclined(id, part, item)));
    }

    private static Check stillFits(Circle circle, Wanted wanted) {
        return Check.that(wanted.part() != Part.ITEM_LET_GO || circle.charter().item(wanted.item()).isPresent(),
            CircleRefusal.NO_SUCH_ITEM);
    }

    static CircleEvent done(CircleId id, Wanted wanted) {
        return switch (wanted.part()) {
            case AIM -> new AimChanged(id, wanted.text());
            case ITEM_TAKEN -> new DomainItemTaken(id, wanted.item(), wanted.within(), wanted.text());
            case ITEM_LET_GO -> new DomainItemLetGo(id, wanted.item());
        };
    }

    private static Circle known(Circles circles, CircleId id) {
        return circles.find(id).orElseThrow();
    }
}
