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
 * @param gone   the domain items that it had once
 * @param before whether it was there before the collective came here
 */
public record Charter(CircleId parent, Kind kind, String slug, Text name, Text aim, PVector<DomainItem> domain,
                      int items, PVector<DomainItem> gone, boolean before) {
    Charter(CircleId parent, Kind kind, String slug, Text name, Text aim) {
        this(parent, kind, slug, name, aim, TreePVector.empty(), 0, TreePVector.empty(), false);
    }

    public Optional<DomainItem> item(int number) {
        return domain.stream().filter(item -> item.number() == number).findFirst();
    }

    /** What it looks after under this number, or looked after once. */
    public Optional<DomainItem> everHad(int number) {
        return item(number).or(() -> gone.stream().filter(item -> item.number() == number).findFirst());
    }

    Charter aimingAt(Text aim) {
        return new Charter(parent, kind, slug, name, aim, domain, items, gone, before);
    }

    Charter hub() {
        return new Charter(parent, Kind.HUB, slug, name, aim, domain, items, gone, before);
    }

    Charter brought() {
        return new Charter(parent, kind, slug, name, aim, domain, items, gone, true);
    }

    Charter taking(DomainItem item) {
        return new Charter(parent, kind, slug, name, aim, domain.plus(item), Math.max(items, item.number()), gone, before);
    }

    Charter dropping(int number) {
        return new Charter(parent, kind, slug, name, aim,
            TreePVector.from(domain.stream().filter(item -> item.number() != number).toList()), items,
            gone.plusAll(item(number).stream().toList()), before);
    }
}
