package org.kring.server.agreement;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kring.core.AgreementId;
import org.kring.core.agreement.Agreement;
import org.kring.core.circle.Circle;
import org.kring.server.search.Line.Group;
import org.kring.server.web.Look;

/**
 * Which part of the register is wanted.
 *
 * @param only   one of the lists alone, or null
 * @param before its older entries, from before this number; 0 for the newest
 * @param circle the readable name of one circle, or empty
 * @param item   what that circle looks after; 0 for all
 * @param day    as it was at the end of this day, or null for now
 */
record Shelf(Group only, int before, String circle, int item, LocalDate day) {
    static final Shelf ALL = new Shelf(null, 0, "", 0, null);

    List<Agreement> of(Look look) {
        return day == null ? look.state().agreements().all() : look.state().agreements().asOf(day, look.now().zone());
    }

    Predicate<Agreement> circleOf(Look look) {
        return one(look).map(Circle::id).<Predicate<Agreement>>map(id -> agreement -> agreement.circle().equals(id)
            && (item == 0 || agreement.care().item() == item)).orElse(_ -> true);
    }

    /** The circle whose agreements are wanted, or the only one that there is. */
    Optional<Circle> one(Look look) {
        var all = look.state().circles().all();
        return all.stream().filter(each -> all.size() == 1 || each.slug().equals(circle)).findFirst();
    }

    /** This shelf with what belongs to one item alone, or with all. */
    String about(Look look, Circle one, int number) {
        return look.links().agreements().all() + "?circle=" + URLEncoder.encode(one.slug(), StandardCharsets.UTF_8)
            + (number == 0 ? "" : "&item=" + number) + (day == null ? "" : "&on=" + day);
    }

    String older(Look look, Group group, AgreementId last) {
        return look.links().agreements().all() + "?list=" + group + "&before=" + last.value()
            + (circle.isEmpty() ? "" : "&circle=" + URLEncoder.encode(circle, StandardCharsets.UTF_8))
            + (item == 0 ? "" : "&item=" + item) + (day == null ? "" : "&on=" + day);
    }
}
