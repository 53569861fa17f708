package org.kring.core.agreement;

import org.kring.core.CircleId;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What was noted on an agreement since it was decided.
 *
 * @param watched      what to look at when it is looked at again
 * @param seen         what was seen when it was looked at
 * @param early        why to look at it before its day
 * @param endsByItself on its day it ends, unless decided otherwise
 * @param forNewcomers newcomers read it
 * @param item         the number of what its circle looks after that it belongs to, or 0
 * @param declined     the circle that has said no where its yes was needed, or null
 * @param removal      who does not belong to its circle while it holds, or null
 */
public record Care(PVector<Remark> watched, PVector<Remark> seen, PVector<Remark> early, boolean endsByItself,
                   boolean forNewcomers, int item, CircleId declined, Removal removal) {
    static final Care NONE = new Care(TreePVector.empty(), TreePVector.empty(), TreePVector.empty(), false, false, 0, null,
        null);

    Care watched(Remark remark) {
        return new Care(watched.plus(remark), seen, early, endsByItself, forNewcomers, item, declined, removal);
    }

    Care seen(Remark remark) {
        return new Care(watched, seen.plus(remark), early, endsByItself, forNewcomers, item, declined, removal);
    }

    Care early(Remark remark) {
        return new Care(watched, seen, early.plus(remark), endsByItself, forNewcomers, item, declined, removal);
    }

    Care endingByItself() {
        return new Care(watched, seen, early, true, forNewcomers, item, declined, removal);
    }

    Care forNewcomers(boolean yes) {
        return new Care(watched, seen, early, endsByItself, yes, item, declined, removal);
    }

    Care filed(int item) {
        return new Care(watched, seen, early, endsByItself, forNewcomers, item, declined, removal);
    }

    Care declined(CircleId by) {
        return new Care(watched, seen, early, endsByItself, forNewcomers, item, by, removal);
    }

    Care removing(Removal removal) {
        return new Care(watched, seen, early, endsByItself, forNewcomers, item, declined, removal);
    }
}
