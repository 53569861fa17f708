package org.kring.server.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.circle.Circle;
import org.kring.core.proposal.Course;
import org.kring.core.proposal.May;
import org.kring.core.proposal.MayTurn;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;
import org.kring.core.proposal.WayOut;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;

/**
 * Other ways to go on with a proposal, the same on its own page and in a meeting.
 *
 * @param inMeeting a meeting has it: what is chosen is done at once, instead of suggested
 * @param back     where it can be looked at anew from
 * @param people   of a small group, or who minds it
 * @param stuck    what is offered to a circle that is stuck, or null
 * @param attempt  the first way on that goes on, or null
 * @param acting   what the leader does for now, or may do
 * @param helped   who helps, or how it is decided now; or null
 * @param sent     the form that came back, or null
 * @param to       the page to which each form leads back; empty for the proposal's own
 * @param first    the form with which the way begins that was chosen, or empty
 */
public record OtherWays(ProposalId id, boolean inMeeting, boolean mayPark, boolean mayRefer, boolean mayLetGo, List<Option> back,
                        List<Option> people, List<Option> circles, StuckWays stuck, AttemptCard attempt, ActingNow acting, String helped,
                        Typed sent, String to, String first) {
    /** @param sent the form that came back to the proposal's page, or null */
    public static OtherWays of(Look look, Proposal proposal, May may, Typed sent) {
        return of(look, proposal, may, sent, sent == null ? "" : sent.value("to"), "");
    }

    /** In a meeting: each form leads back there. */
    public static OtherWays in(Look look, Proposal proposal, May may, String meeting, String first) {
        return of(look, proposal, may, null, meeting, first);
    }

    private static OtherWays of(Look look, Proposal proposal, May may, Typed sent, String to, String first) {
        var circle = look.state().circles().find(proposal.circle()).orElseThrow();
        var tomorrow = look.now().today().plusDays(1);
        var anyone = circle.members().stream().findFirst().orElse(new MemberId(1));
        return new OtherWays(proposal.id(), proposal.isInMeeting(), may(may, new Course.Park(tomorrow, anyone)),
            may(may, new Course.Refer(null, List.of(anyone), tomorrow)), may(may, Course.LET_GO), back(look, may),
            Few.options(look, circle), circles(look, circle), StuckWays.of(look, proposal, may),
            AttemptCard.of(look, proposal, may),
            ActingNow.of(look, proposal, may), helped(look, proposal), sent, to, first);
    }

    /** In a meeting it is taken there, outside of one it is suggested. */
    private static boolean may(May may, Course course) {
        return (may.proposal().isInMeeting() ? MayTurn.fits(may, course).and(may::lead) : MayTurn.suggest(may, course)).holds();
    }

    private static List<Option> back(Look look, May may) {
        return Stream.of(Stage.UNDERSTAND, Stage.SHAPE).filter(to -> may(may, new Course.GoBack(to)))
            .map(to -> new Option(to.name(), look.w().t("proposal.course.back." + to.name()))).toList();
    }

    private static List<Option> circles(Look look, Circle own) {
        var nobody = new Option("", look.w().t("proposal.course.refer.group"));
        return Stream.concat(Stream.of(nobody), look.state().circles().all().stream()
            .filter(circle -> !circle.id().equals(own.id()))
            .map(circle -> new Option(Integer.toString(circle.id().value()), circle.name().toString()))).toList();
    }

    private static String helped(Look look, Proposal proposal) {
        var help = proposal.aside().help();
        return help.resort() != null ? look.w().t("proposal.help.resort." + help.resort().kind(),
                look.w().list(look.names().of(help.resort().people())))
            : help.asks() != null ? look.w().t("proposal.help.asks", look.names().of(help.asks())) : fromElsewhere(look, proposal);
    }

    /** Somebody whom Kring does not know, until the next way. */
    private static String fromElsewhere(Look look, Proposal proposal) {
        return proposal.aside().tried().stream().reduce((_, last) -> last)
            .filter(last -> last.way() == WayOut.OUTSIDE_FACILITATOR && !last.note().isBlank() && !proposal.stage().isOver())
            .map(last -> look.w().t("proposal.help.elsewhere", last.note())).orElse(null);
    }

    /** Whether any other course may be taken, or suggested. */
    public boolean offers() {
        return mayPark || mayRefer || mayLetGo || !back.isEmpty();
    }

    /** The form with this id: as it came back, or empty. */
    public Typed typed(String form) {
        return sent != null && sent.form().equals(form) ? sent : Typed.nothing(form);
    }

    /** As it came back, or filled in beforehand. */
    public Typed typed(String form, Map<String, String> filled) {
        return typed(form).isBack() ? typed(form) : new Typed(form, filled, Map.of());
    }

    /** What the leader typed, or what it begins with. */
    public Typed act() {
        return typed(ActingNow.FORM).isBack() ? typed(ActingNow.FORM) : acting.form();
    }

    /** Whether this form is open: it came back, or the way that was chosen begins with it. */
    public boolean isOpen(String form) {
        return first.equals(form) || typed(form).isBack();
    }

    public boolean isOpen() {
        return Stream.of("rest", "referral", "way-back", "letting-go").anyMatch(this::isOpen);
    }
}
