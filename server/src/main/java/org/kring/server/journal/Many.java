package org.kring.server.journal;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.pcollections.OrderedPSet;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** What a list that was read becomes; the order stays. */
final class Many {
    private Many() {}

    static Function<List<Object>, Object> of(Class<?> collection) {
        if (collection == PVector.class) {
            return TreePVector::from;
        }
        if (collection == PSet.class) {
            return OrderedPSet::from;
        }
        return collection == Set.class ? all -> Collections.unmodifiableSet(new LinkedHashSet<>(all)) : List::copyOf;
    }
}
