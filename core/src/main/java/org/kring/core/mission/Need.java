package org.kring.core.mission;

import org.kring.core.MemberId;
import org.kring.core.NeedId;
import org.kring.core.Text;

/** One need that somebody named. Its number stays, so that everything made of it can be traced back. */
public record Need(NeedId id, MemberId member, NeedKind kind, Text text, boolean takenBack) {
    Need back() {
        return new Need(id, member, kind, text, true);
    }
}
