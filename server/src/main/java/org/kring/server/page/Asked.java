package org.kring.server.page;

import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;

/** What a proposal asks, in words: what it does to an agreement is said with the agreement's name. */
public final class Asked {
    private Asked() {}

    /** "Soup on Mondays"; "This ends: Soup on Mondays". */
    public static String title(Words w, Content content) {
        var name = content.title().isBlank() ? FirstLine.of(content.text()) : content.title().toString();
        return name.isBlank() ? name : switch (content.effect()) {
            case Effect.End _ -> w.t("proposal.title.end", name);
            case Effect.Renew _ -> w.t("proposal.title.keep", name);
            case Effect.Replace _ -> w.t("proposal.title.replace", name);
            case Effect.Plain _, Effect.HowWeDecide _, Effect.NewAim _, Effect.TryOut _, Effect.Remove _, Effect.PutOnLeave _,
                Effect.Admit _, Effect.Structure _ -> name;
        };
    }

    /** "Do you see a reason against …?" */
    public static String question(Words w, Content content) {
        var day = content.lookAgain();
        return switch (content.effect()) {
            case Effect.End _ -> w.t("proposal.question.end", content.headline());
            case Effect.Renew(var _, var until) -> w.t("proposal.question.keep", content.headline(), until);
            case Effect.Remove(var _, var until) -> w.t("proposal.question.remove", day == null ? until : day);
            case Effect.Plain _, Effect.HowWeDecide _, Effect.NewAim _, Effect.Replace _, Effect.TryOut _,
                Effect.PutOnLeave _, Effect.Admit _, Effect.Structure _ -> day == null ? w.t("proposal.question.plain")
                    : w.t("proposal.question", day);
        };
    }

    /** What a reason against may be. */
    public static String hint(Words w, Content content) {
        return w.t(content.effect() instanceof Effect.Remove ? "proposal.answer.hint.person" : "proposal.answer.hint");
    }

    /** "Text 2"; where an agreement is kept or ends, its words are no new text. */
    public static String label(Words w, int version, Content content) {
        return switch (content.effect()) {
            case Effect.End _ -> w.t("proposal.text.end");
            case Effect.Renew _ -> w.t("proposal.text.keep");
            case Effect.Plain _, Effect.HowWeDecide _, Effect.NewAim _, Effect.Replace _, Effect.TryOut _, Effect.Remove _,
                Effect.PutOnLeave _, Effect.Admit _, Effect.Structure _ -> w.t("proposal.text", version);
        };
    }
}
