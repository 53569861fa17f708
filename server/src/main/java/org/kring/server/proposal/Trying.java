package org.kring.server.proposal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kring.core.proposal.Effect;
import org.kring.server.page.Option;
import org.kring.server.page.Words;

/** What is to happen on the day on which we would look again: it stays until decided otherwise, or it ends by itself. */
public final class Trying {
    static final String FIELD = "ends";
    static final String STAYS = "no";
    private static final String ENDS = "yes";

    private Trying() {}

    public static List<Option> options(Words w) {
        return Stream.of(STAYS, ENDS).map(value -> new Option(value, w.t("proposal.ends." + value))).toList();
    }

    /** What the form says about an effect that can be tried; null for all others. */
    static String field(Effect effect) {
        return switch (effect) {
            case Effect.Plain _, Effect.Replace _ -> STAYS;
            case Effect.TryOut _ -> ENDS;
            case Effect.HowWeDecide _, Effect.NewAim _, Effect.Renew _, Effect.End _, Effect.Remove _,
                Effect.PutOnLeave _, Effect.Admit _, Effect.Structure _ -> null;
        };
    }

    static Effect chosen(Map<String, String> sent, Effect effect) {
        return ENDS.equals(sent.get(FIELD)) ? tried(effect) : STAYS.equals(sent.get(FIELD)) ? staying(effect) : effect;
    }

    private static Effect tried(Effect effect) {
        return switch (effect) {
            case Effect.Plain _ -> new Effect.TryOut(null);
            case Effect.Replace(var old) -> new Effect.TryOut(old);
            case Effect.TryOut _, Effect.HowWeDecide _, Effect.NewAim _, Effect.Renew _, Effect.End _, Effect.Remove _,
                Effect.PutOnLeave _, Effect.Admit _, Effect.Structure _ -> effect;
        };
    }

    private static Effect staying(Effect effect) {
        return !(effect instanceof Effect.TryOut(var old)) ? effect : old == null ? Effect.PLAIN : new Effect.Replace(old);
    }
}
