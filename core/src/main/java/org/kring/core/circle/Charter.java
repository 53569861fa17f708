package org.kring.core.circle;

import java.util.Optional;
import org.kring.core.CircleId;
import org.kring.core.Text;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What a circle is there for.
 *
 * @param parent the wider circle, or null for the root
 * @param slug   its part of an address; it never changes
 * @param items  how many domain items it ever had
 */
public record Charter(CircleId parent, Kind kind, String slug, Text name, Text aim, PVector<DomainItem> domain,
                      int items) {
    Charter(CircleId parent, Kind kind, String slug, Text name, Text aim) {
        this(parent, kind, slug, name, aim, TreePVector.empty(), 0);
    }

    public Optional<DomainItem> item(int number) {
        return domain.stream().filter(item -> item.number() == number).findFirst();
    }

    Charter aimingAt(Text aim) {
        return new Charter(parent, kind, slug, name, aim, domain, items);
    }

    Charter hub() {
        return new Charter(parent, Kind.HUB, slug, name, aim, domain, items);
    }

    Charter taking(DomainItem item) {
        return new Charter(parent, kind, slug, name, aim, domain.plus(item), Math.max(items, item.number()));
    }

    Charter dropping(int number) {
        return new Charter(parent, kind, slug, name, aim,
            TreePVector.from(domain.stream().filter(item -> item.number() != number).toList()), items);
    }
}
