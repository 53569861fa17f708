package org.kring.server.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.circle.Circle;
import org.kring.core.consent.Objection;
import org.kring.core.consent.Said;
import org.kring.core.proposal.Fitting;
import org.kring.core.proposal.May;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Seeing;
import org.kring.server.page.Option;
import org.kring.server.proposal.ProposalView.Fact;
import org.kring.server.web.Look;

/** The reasons against, each with what became of it. The circle sees whose they are, others only the reason. */
final class ReasonParts {
    private ReasonParts() {}

    static List<ProposalView.Reason> of(Look look, Proposal proposal, May may, Circle circle) {
        var seesNames = look.me() == null || circle.hears(look.me());
        return proposal.asking().objections().stream().filter(objection -> Seeing.reason(may, objection))
            .map(objection -> reason(look, objection, may, seesNames)).toList();
    }

    private static ProposalView.Reason reason(Look look, Objection objection, May may, boolean seesNames) {
        var number = objection.number();
        var own = objection.by().equals(look.me());
        var way = own ? Way.OWN_DEVICE : Way.IN_THE_ROOM;
        var end = Seeing.end(may, objection);
        return new ProposalView.Reason(number, label(look, may, objection, seesNames),
            seesNames && look.state().isFirstReasonOf(objection.by(), look.now())
                ? look.w().t("proposal.reason.first", look.names().of(objection.by())) : null, might(look, objection),
            more(look, objection), noted(look, objection), objection.restated().toString(),
            listening(look, objection), end ? agree(look, objection, own) : null, objection.isOpen() && end,
            end && mayRestate(look, objection, may), may.understood(number, way).holds(), may.closeObjection(number, way).holds(),
            moves(look, objection), end && !Seeing.stepsBack(may, objection) && may.chooseMoves(number).holds() ? toChoose(look, may.proposal(), objection) : List.of(),
            Seeing.stepsBack(may, objection), own && objection.asksForWords() && may.wordObjection(number, way).holds());
    }

    /** What has no words yet is listened to by who was asked to, for as long as there is time to name it. */
    private static boolean mayRestate(Look look, Objection objection, May may) {
        return (objection.isNamed() || objection.listener() == null || objection.listener().equals(look.me())
            || !look.now().at().isBefore(objection.timeToNameIt()))
            && !Seeing.stepsBack(may, objection) && may.restate(objection.number()).holds();
    }

    /** "Ivo sees a reason against"; afterwards "Ivo saw a reason against text 1: the text was changed". */
    private static String label(Look look, May may, Objection objection, boolean seesNames) {
        var w = look.w();
        var became = !Seeing.end(may, objection) ? w.t("proposal.reason.toMeet", may.proposal().version().number())
            : isMet(may, objection) ? w.t("proposal.reason.metBy", may.proposal().version().number())
            : objection.isOpen() ? null : w.t("proposal.road.became." + objection.state().name());
        return !seesNames ? became == null ? w.t("proposal.reason") : w.t("proposal.road.reason", objection.version(), became)
            : became == null ? sees(look, may, objection)
            : w.t("proposal.reason.saw", look.names().of(objection.by()), objection.version(), became);
    }

    /** Several may be open, of the same person: one against an earlier text is told from one against the text as it is now. */
    private static String sees(Look look, May may, Objection objection) {
        var name = look.names().of(objection.by());
        return objection.version() == may.proposal().version().number() ? look.w().t("proposal.reason.of", name)
            : look.w().t("proposal.reason.of.text", name, objection.version());
    }

    /** Whoever gave it sees no reason against the text as it is now, if the viewer may know that. */
    private static boolean isMet(May may, Objection objection) {
        var proposal = may.proposal();
        return objection.state() == Objection.State.INTEGRATED || objection.isOpen() && may.seeAnswers() && objection.version() < proposal.version().number()
            && proposal.answerOf(objection.by()).filter(answer -> answer.said() == Said.CONSENT).isPresent();
    }

    private static String listening(Look look, Objection objection) {
        var waits = objection.isOpen() && !objection.isNamed() && objection.listener() != null
            && look.now().at().isBefore(objection.timeToNameIt());
        return waits ? look.w().t("proposal.reason.listening", look.names().of(objection.listener()),
            objection.timeToNameIt()) : null;
    }

    /** Silence is heard too, but not before its time. */
    private static String agree(Look look, Objection objection, boolean own) {
        return !objection.asksIsThatIt() || !look.now().at().isBefore(objection.timeToAgree()) ? null
            : own ? look.w().t("proposal.reason.agree.you", look.w().dayTime(objection.timeToAgree()))
            : look.w().t("proposal.reason.agree", look.names().of(objection.by()), look.w().dayTime(objection.timeToAgree()));
    }

    private static String moves(Look look, Objection objection) {
        return objection.moves().isEmpty() ? null
            : look.w().t("proposal.moves.tried", objection.moves().stream().map(look.w()::of).toList())
                + " " + look.w().t("proposal.moves.then", look.w().t("consent.integration.hint." + objection.moves().getLast().name()));
    }

    /** Those that fit best first, each with the question that a meeting would be asked. */
    private static List<Option> toChoose(Look look, Proposal proposal, Objection objection) {
        return Fitting.moves(proposal, objection).stream().map(move -> new Option(move.name(), look.w().of(move),
            look.w().t("consent.integration.say." + move.name(), look.names().of(objection.by())))).toList();
    }

    private static String might(Look look, Objection objection) {
        return objection.words().might().isBlank() ? look.w().t("proposal.reason.unnamed")
            : objection.words().might().toString();
    }

    private static List<Fact> more(Look look, Objection objection) {
        var more = new ArrayList<Fact>();
        add(more, look, "part", objection.words().part());
        add(more, look, "touched", objection.words().touched());
        add(more, look, "sign", objection.words().sign());
        add(more, look, "change", objection.words().change());
        return more;
    }

    private static void add(List<Fact> more, Look look, String field, Text text) {
        if (!text.isBlank()) {
            more.add(new Fact(look.w().t("proposal.reason." + field), text.toString()));
        }
    }

    private static String noted(Look look, Objection objection) {
        return look.w().t("proposal.reason.state." + objection.state().name(), objection.version());
    }
}
