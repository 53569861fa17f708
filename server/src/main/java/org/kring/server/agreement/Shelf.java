package org.kring.server.agreement;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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
 * @param day    as it was at the end of this day, or null for now
 */
record Shelf(Group only, int before, String circle, LocalDate day) {
    static final Shelf ALL = new Shelf(null, 0, "", null);

    List<Agreement> of(Look look) {
        return day == null ? look.state().agreements().all() : look.state().agreements().asOf(day, look.now().zone());
    }

    Predicate<Agreement> circleOf(Look look) {
        return look.state().circles().all().stream().filter(each -> each.slug().equals(circle)).map(Circle::id).findFirst()
            .<Predicate<Agreement>>map(id -> agreement -> agreement.circle().equals(id)).orElse(_ -> true);
    }

    String older(Look look, Group group, AgreementId last) {
        return look.links().agreements().all() + "?list=" + group + "&before=" + last.value()
            + (circle.isEmpty() ? "" : "&circle=" + URLEncoder.encode(circle, StandardCharsets.UTF_8))
            + (day == null ? "" : "&on=" + day);
    }
}
