package org.kring.server.meeting;

import java.util.List;
import org.kring.core.MemberId;
import org.kring.core.Way;
import org.kring.core.consent.Answer;
import org.kring.core.consent.Round;
import org.kring.core.proposal.May;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;
import org.kring.server.page.Asked;
import org.kring.server.page.Chip;
import org.kring.server.page.Mark;
import org.kring.server.page.Option;
import org.kring.server.page.RoomRow;
import org.kring.server.page.Typed;
import org.kring.server.web.Singly;

/**
 * "Do you see a reason against?": the viewer's own answer, and for whoever leads the list of what was heard in the room.
 *
 * @param hint   what a reason against may be
 * @param typed  the viewer's form, or null for those who do not decide here
 * @param own    what the viewer said, or null
 * @param guest  why the viewer has no answer here, or null
 * @param heard  how many were heard
 * @param said   what each said, once everyone may see it
 * @param room   for whoever leads: the people in the room while somebody is still to be heard, or null
 * @param others whether "all the others said: none" can be noted
 * @param singly who is asked by name all the same, or null
 * @param goesOn whether somebody who is here is still to be heard
 */
public record Asking(String question, String hint, int version, Typed typed, String own, String guest, String heard,
                     List<Chip> said, List<RoomRow> room, boolean others, String singly, boolean goesOn) {
    /** @return the question, or null while nobody is asked */
    static Asking of(Seen seen, Proposal proposal, May may) {
        return proposal.round().filter(_ -> proposal.stage().isAsking()).map(round -> of(seen, proposal, round, may))
            .orElse(null);
    }

    private static Asking of(Seen seen, Proposal proposal, Round round, May may) {
        var me = seen.look().me();
        var decides = me != null && may.consent(me, Way.OWN_DEVICE).holds();
        var goesOn = !round.presentNotYet().isEmpty();
        var leads = seen.leads() && proposal.stage() == Stage.CONSENT_ROUND;
        return new Asking(question(seen, proposal), Asked.hint(seen.w(), proposal.content()), round.version(), decides ? seen.forms().of("answers") : null,
            me == null ? null : proposal.answerOf(me).map(answer -> own(seen, answer)).orElse(null),
            seen.isGuest() ? seen.w().t("proposal.guest") : null, heard(seen, round),
            may.seeAnswers() ? said(seen, round) : List.of(), leads && goesOn ? room(seen, round) : null,
            may.othersConsent().holds(), Singly.asked(seen.look(), proposal), goesOn);
    }

    static String question(Seen seen, Proposal proposal) {
        return Asked.question(seen.w(), proposal.content());
    }

    private static String own(Seen seen, Answer answer) {
        return seen.w().t("proposal.own", seen.w().t("proposal.said." + answer.said().name()));
    }

    private static String heard(Seen seen, Round round) {
        int missing = round.presentNotYet().size();
        return missing == 0 ? seen.w().t("meeting.asked.all")
            : seen.w().t("meeting.asked.heard", round.answers().size(), round.answers().size() + missing);
    }

    private static List<Chip> said(Seen seen, Round round) {
        return inTurn(seen, seen.meeting().presence().everHere()).stream().filter(member -> round.answerOf(member).isPresent())
            .map(member -> chip(seen, member, round.answerOf(member).orElseThrow())).toList();
    }

    private static Chip chip(Seen seen, MemberId member, Answer answer) {
        var mark = switch (answer.said()) {
            case CONSENT -> Mark.HEARD;
            case OBJECTION -> Mark.REASON;
            case ASKS -> Mark.NOT_YET;
        };
        return new Chip(seen.name(member), mark, seen.w().t("proposal.said." + answer.said().name()),
            seen.isMe(member));
    }

    private static List<RoomRow> room(Seen seen, Round round) {
        var now = seen.meeting().turn().orElse(null);
        return inTurn(seen, seen.meeting().presence().here()).stream().filter(round::decides)
            .map(member -> row(seen, round, member, member.equals(now))).toList();
    }

    /** Every list of a page goes as the round goes. */
    private static List<MemberId> inTurn(Seen seen, List<MemberId> people) {
        return seen.meeting().round() == null ? people : seen.meeting().round().inTurn(people);
    }

    private static RoomRow row(Seen seen, Round round, MemberId member, boolean now) {
        return round.answerOf(member).map(answer -> new RoomRow(member.value(), seen.name(member), Mark.HEARD,
                seen.w().t("proposal.way." + answer.way().name())))
            .orElseGet(() -> new RoomRow(member.value(), seen.name(member), now ? Mark.NOW : Mark.NOT_YET, null));
    }

    static List<Option> answers(Seen seen) {
        return List.of(new Option("none", seen.w().t("proposal.answer.none")),
            new Option("reason", seen.w().t("proposal.answer.reason")),
            new Option("asks", seen.w().t("proposal.answer.asks")));
    }
}
