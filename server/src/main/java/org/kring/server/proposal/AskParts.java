package org.kring.server.proposal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.Way;
import org.kring.core.consent.Answer;
import org.kring.core.consent.Round;
import org.kring.core.consent.Said;
import org.kring.core.meeting.Meeting;
import org.kring.core.proposal.May;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;
import org.kring.server.page.Asked;
import org.kring.server.page.Chip;
import org.kring.server.page.Mark;
import org.kring.server.page.Option;
import org.kring.server.page.RoomRow;
import org.kring.server.web.Few;
import org.kring.server.web.Look;
import org.kring.server.web.Singly;

/** The question, and who was heard. */
final class AskParts {
    private AskParts() {}

    static ProposalView.Asked of(Look look, Proposal proposal, May may) {
        var open = proposal.stage().isAsking() || isStillOpen(look, proposal, may);
        if (!open && (proposal.stage() != Stage.DECIDED || proposal.round().isEmpty())) {
            return null;
        }
        var round = proposal.round().orElseThrow();
        return new ProposalView.Asked(open ? Asked.question(look.w(), proposal.content()) : look.w().t("proposal.heardOf"), Asked.hint(look.w(), proposal.content()), round.version(), options(look), own(look, proposal), isCleared(look, proposal),
            confirm(look, proposal), mayAnswer(look, may), guest(look, proposal, round), heard(look, round),
            Ends.of(look, proposal), said(look, proposal, round, may));
    }

    /** Decided, and the viewer can still give a reason against. */
    private static boolean isStillOpen(Look look, Proposal proposal, May may) {
        return proposal.stage() == Stage.DECIDED && look.me() != null && may.object(look.me(), Way.OWN_DEVICE).holds();
    }

    static List<Option> options(Look look) {
        return List.of(new Option("none", look.w().t("proposal.answer.none")),
            new Option("reason", look.w().t("proposal.answer.reason")),
            new Option("asks", look.w().t("proposal.answer.asks")));
    }

    private static boolean isCleared(Look look, Proposal proposal) {
        return look.me() != null && proposal.isCleared(look.me());
    }

    private static String own(Look look, Proposal proposal) {
        return look.me() == null ? null : isCleared(look, proposal) ? look.w().t("proposal.own.cleared") : proposal.answerOf(look.me())
            .map(answer -> look.w().t("proposal.own", look.w().t("proposal.said." + answer.said().name()))).orElse(null);
    }

    /** "Dora wrote down for you: no reason against, in the room, Thu 19:52. Was that right?" */
    private static String confirm(Look look, Proposal proposal) {
        return look.me() == null || !proposal.asksWasThatRight(look.me(), look.now().at()) ? null
            : proposal.answerOf(look.me()).map(answer -> look.w().t("proposal.confirm", recorder(look, answer),
                look.w().t("proposal.said." + answer.said().name()), look.w().dayTime(answer.at()))).orElse(null);
    }

    private static String recorder(Look look, Answer answer) {
        return answer.recordedBy() == null ? look.w().t("proposal.theTable") : look.names().of(answer.recordedBy());
    }

    private static boolean mayAnswer(Look look, May may) {
        return look.me() != null && (may.consent(look.me(), Way.OWN_DEVICE).holds()
            || may.object(look.me(), Way.OWN_DEVICE).holds());
    }

    private static String guest(Look look, Proposal proposal, Round round) {
        return look.me() == null || round.decides(look.me()) || look.me().equals(proposal.content().effect().subject()) ? null
            : look.w().t("proposal.guest");
    }

    private static String heard(Look look, Round round) {
        if (round.allAnswered()) {
            return look.w().t("proposal.heard.all", round.deciders().size());
        }
        var missing = Few.names(look, round.notYet());
        return missing.isEmpty() ? look.w().t("proposal.heard.all", round.deciders().size())
            : look.w().t("proposal.heard", round.answers().size(), round.deciders().size(), look.w().list(missing));
    }

    private static List<Chip> said(Look look, Proposal proposal, Round round, May may) {
        return may.seeAnswers() ? inTurn(look, proposal, shown(look, round)).stream()
            .map(member -> chip(look, member, round.answerOf(member).orElseThrow())).toList() : List.of();
    }

    /** In a large circle: whoever sees a reason or asks, the viewer, and some of the others. */
    private static List<MemberId> shown(Look look, Round round) {
        var answered = round.deciders().stream().filter(round.answers()::containsKey);
        return round.answers().size() <= Few.MOST ? answered.toList() : Stream.of(round.answers().entrySet().stream()
                .filter(each -> each.getValue().said() != Said.CONSENT).map(Map.Entry::getKey),
                Stream.ofNullable(look.me()).filter(round.answers()::containsKey), answered)
            .flatMap(each -> each).distinct().limit(Few.MOST).toList();
    }

    private static Chip chip(Look look, MemberId member, Answer answer) {
        var mark = switch (answer.said()) {
            case CONSENT -> Mark.HEARD;
            case OBJECTION -> Mark.REASON;
            case ASKS -> Mark.NOT_YET;
        };
        var how = answer.way() == Way.IN_THE_ROOM ? " ⌂ " + look.w().of(Mark.IN_THE_ROOM) : "";
        return new Chip(look.names().of(member), mark, look.w().t("proposal.said." + answer.said().name()) + how,
            member.equals(look.me()));
    }

    /** For whoever leads in the meeting: each person who is there, with what was noted or the three answers. */
    static ProposalView.Room room(Look look, Proposal proposal, May may) {
        if (proposal.stage() != Stage.CONSENT_ROUND || !proposal.isInMeeting() || !may.lead().holds()) {
            return null;
        }
        var round = proposal.round().orElseThrow();
        var rows = inTurn(look, proposal, List.copyOf(round.present())).stream()
            .map(member -> row(look, round, member)).toList();
        return new ProposalView.Room(rows, may.othersConsent().holds(), Singly.asked(look, proposal));
    }

    private static List<MemberId> inTurn(Look look, Proposal proposal, List<MemberId> present) {
        return proposal.stage() != Stage.CONSENT_ROUND || !proposal.isInMeeting() ? present : look.state().meetings().find(proposal.meeting()).map(Meeting::round).map(round -> round.inTurn(present)).orElse(present);
    }

    private static RoomRow row(Look look, Round round, MemberId member) {
        return round.answerOf(member)
            .map(answer -> new RoomRow(member.value(), look.names().of(member), Mark.HEARD,
                look.w().t("proposal.way." + answer.way().name())))
            .orElseGet(() -> new RoomRow(member.value(), look.names().of(member), Mark.NOT_YET, null));
    }
}
