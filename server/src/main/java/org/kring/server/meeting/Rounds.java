package org.kring.server.meeting;

import java.util.Locale;
import org.kring.core.MemberId;
import org.kring.core.meeting.Prompt;
import org.kring.core.meeting.Round;
import org.kring.core.meeting.TurnEnd;
import org.kring.server.page.Words;

/** How rounds are called, what is asked in them, and their ordinary acts. */
final class Rounds {
    private Rounds() {}

    /** "One reaction each". */
    static String label(Words w, Prompt prompt) {
        return switch (prompt) {
            case ARRIVE -> w.t("meeting.round.arrive");
            case CLARIFY -> w.t("meeting.round.clarify");
            case REACT -> w.t("meeting.round.react");
            case IDEAS -> w.t("meeting.round.ideas");
            case NEEDS -> w.t("meeting.round.needs");
            case AIM -> w.t("meeting.round.aim");
            case CONSENT -> w.t("meeting.round.consent");
            case NEXT_STEP -> w.t("meeting.round.nextStep");
            case EVALUATE -> w.t("meeting.round.evaluate");
            case PROCESS -> w.t("meeting.round.process");
            case SERVES -> w.t("meeting.round.serves");
            case OWN_WORDS -> w.t("meeting.round.ownWords");
        };
    }

    static String question(Words w, Round round) {
        return round.prompt() == Prompt.OWN_WORDS ? round.words().toString() : w.of(round.prompt());
    }

    /** How it is done, or null. */
    static String hint(Words w, Prompt prompt) {
        return switch (prompt) {
            case ARRIVE -> w.t("meeting.hint.arrive");
            case CLARIFY -> w.t("meeting.hint.clarify");
            case REACT -> w.t("meeting.hint.react");
            case IDEAS -> w.t("meeting.hint.ideas");
            case PROCESS -> w.t("meeting.hint.process");
            case CONSENT -> w.t("meeting.hint.consent");
            case NEEDS, AIM, NEXT_STEP, EVALUATE, OWN_WORDS, SERVES -> null;
        };
    }

    static Act turn(Seen seen, String id, String label, MemberId member, TurnEnd how) {
        return Act.of(id, seen.to("turns"), label).with("member", member.value()).with("how", how);
    }

    static Act postpone(Seen seen, String label, MemberId member) {
        return Act.of("come-back", seen.to("postponements"), label).with("member", member.value());
    }

    static Act begin(Seen seen, Prompt prompt, String label) {
        return Act.of("begin-" + prompt.name().toLowerCase(Locale.ROOT).replace('_', '-'), seen.to("rounds"),
            label).with("item", seen.meeting().agenda().current()).with("prompt", prompt);
    }
}
