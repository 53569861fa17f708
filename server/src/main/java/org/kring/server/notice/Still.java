package org.kring.server.notice;

import java.time.Instant;
import org.kring.core.Moment;
import org.kring.core.agreement.Agreement;
import org.kring.core.collective.Collective;
import org.kring.core.handbook.Question;
import org.kring.core.meeting.Meeting;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;

/** Whether a notice that has waited (for a morning, for a digest, for a mail server) is still true. */
final class Still {
    private Still() {}

    static boolean isSo(Notice notice, Collective state, Instant now) {
        return state.people().isHere(notice.member()) && (notice.ends() == null || now.isBefore(notice.ends()))
            && switch (notice.about()) {
                case About.OfProposal(var id) -> state.proposals().find(id).filter(each -> isSo(notice, each, state, now)).isPresent();
                case About.OfAgreement(var id) -> state.agreements().find(id).filter(each -> isSo(notice, each)).isPresent();
                case About.OfLines(var id) -> Unwritten.isSo(notice, id, state, now);
                case About.OfQuestion(var id) -> state.handbook().find(id).filter(each -> isSo(notice, each, state, now)).isPresent();
                case About.OfMeeting(var id) -> state.meetings().find(id).filter(each -> isSo(notice, each)).isPresent();
            };
    }

    private static boolean isSo(Notice notice, Proposal proposal, Collective state, Instant now) {
        return switch (notice.kind()) {
            case PROPOSED -> Audience.mayAsk(proposal) && notice.cause().equals(Causes.text(proposal));
            case ANSWER, REMINDER -> Causes.owed(notice)
                .map(what -> !proposal.isInMeeting() && Audience.owes(notice.member(), what, proposal, state, now))
                .orElseGet(() -> Audience.asked(proposal).contains(notice.member())
                    && notice.cause().startsWith(Causes.round(proposal)));
            case TEXT -> proposal.hasTheText(notice.member());
            case DECIDED -> proposal.stage() == Stage.DECIDED;
            case MEETING, LINES, QUESTION, ACT -> false;
        };
    }

    private static boolean isSo(Notice notice, Agreement agreement) {
        return notice.kind() == Kind.TEXT ? agreement.hasTheText(notice.member()) : agreement.holds();
    }

    /** It is answered, or still open and this person is the one to ask. */
    private static boolean isSo(Notice notice, Question question, Collective state, Instant now) {
        return notice.cause().equals(Causes.ANSWERED) ? question.course() instanceof Question.Course.Answered
            : question.isOpen() && state.handbook().reaches(state.belowHandbook(), question, new Moment(now, state.zone()))
                .filter(notice.member()::equals).isPresent();
    }

    private static boolean isSo(Notice notice, Meeting meeting) {
        return meeting.state().isPlanned() && notice.cause().equals(Causes.appointment(meeting));
    }
}
