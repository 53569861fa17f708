package org.kring.server.history;

import org.kring.core.TryOutId;
import org.kring.core.tryout.TryOut;
import org.kring.core.tryout.TryOutEvent;
import org.kring.core.tryout.TryOutEvent.TryOutBecame;
import org.kring.core.tryout.TryOutEvent.TryOutBegun;
import org.kring.core.tryout.TryOutEvent.TryOutStopped;
import org.kring.core.tryout.TryOutEvent.TryOutTimeOver;

/** How what happens to try-outs is told. */
final class TryOutTold {
    private TryOutTold() {}

    static Told of(Teller t, TryOutEvent event) {
        return switch (event) {
            case TryOutBegun e -> told(t, e.tryOut(), e.until());
            case TryOutStopped e -> told(t, e.tryOut());
            case TryOutTimeOver e -> told(t, e.tryOut());
            case TryOutBecame e -> told(t, e.tryOut());
        };
    }

    private static Told told(Teller t, TryOutId id, Object... more) {
        TryOut tryOut = t.look().state().tryOuts().find(id).orElseThrow();
        return Told.of(t.words(tryOut.what()), t.look().links().tryOuts().one(id), more).about(tryOut.by(), tryOut.with());
    }
}
