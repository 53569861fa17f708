package org.kring.server.notice;

import java.time.Instant;
import org.kring.core.CircleId;
import org.kring.core.agreement.Agreement;
import org.kring.core.circle.Circle;
import org.kring.core.collective.Collective;
import org.kring.core.consent.Window;
import org.kring.core.handbook.Question;
import org.kring.core.meeting.Meeting;
import org.kring.core.proposal.Proposal;
import org.kring.server.page.Asked;
import org.kring.server.page.Excerpt;
import org.kring.server.page.Links;
import org.kring.server.page.Words;

/** Puts a notice into words, from how things are now. */
record Telling(Collective state, Words w, Links links) {
    private static final int TITLE = 100;

    String title(Notice notice) {
        return switch (notice.about()) {
            case About.OfProposal(var id) -> line(Asked.title(w, state.proposals().find(id).orElseThrow().content()));
            case About.OfAgreement(var id) -> line(state.agreements().find(id).orElseThrow().headline());
            case About.OfLines(var id) -> w.t("report.for", wider(id));
            case About.OfMeeting(var id) -> circle(state.meetings().find(id).orElseThrow().circle());
            case About.OfQuestion(var id) -> line(state.handbook().find(id).orElseThrow().text());
        };
    }

    /** What leads there. */
    String button(Notice notice) {
        return notice.about() instanceof About.OfQuestion ? w.t("notice.buttonOnce." + notice.cause())
            : w.t("notice.button." + (Causes.owed(notice).isPresent() ? Kind.TEXT : notice.kind()));
    }

    private static String line(Object text) {
        return Excerpt.of(text, TITLE);
    }

    private String circle(CircleId id) {
        return state.circles().find(id).orElseThrow().name().toString();
    }

    private String wider(CircleId id) {
        return state.circles().find(id).flatMap(Circle::parent).map(this::circle).orElse("");
    }

    String path(Notice notice) {
        return switch (notice.about()) {
            case About.OfProposal(var id) -> links.proposals().one(id);
            case About.OfAgreement(var id) -> links.agreements().one(id);
            case About.OfMeeting(var id) -> links.meetings().one(id);
            case About.OfLines(var id) -> links.reports().one(state.circles().find(id).orElseThrow());
            case About.OfQuestion(var id) -> links.handbook().question(id);
        };
    }

    /** The line in the list of mails. */
    String subject(Notice notice) {
        if (notice.about() instanceof About.OfQuestion) {
            return w.t("notice.subjectOnce." + notice.cause(), title(notice));
        }
        var key = notice.kind() == Kind.ANSWER && Causes.owed(notice).isPresent() ? "notice.subjectOwed"
            : notice.kind() == Kind.ANSWER && notice.ends() == null ? "notice.subjectOpen"
            : notice.kind() == Kind.PROPOSED && isFormed(notice) ? "notice.subjectTogether" : "notice.subject." + notice.kind();
        return notice.ends() == null ? w.t(key, title(notice)) : w.t(key, title(notice), at(notice.ends()));
    }

    private boolean isFormed(Notice notice) {
        return notice.about() instanceof About.OfProposal(var id) && state.proposals().find(id).orElseThrow().stage().isForming();
    }

    /** What it is about, and until when. */
    String lead(Notice notice) {
        return switch (notice.about()) {
            case About.OfProposal(var id) -> lead(notice, state.proposals().find(id).orElseThrow());
            case About.OfAgreement(var id) -> lead(notice, state.agreements().find(id).orElseThrow());
            case About.OfLines(var id) -> w.t("notice.lines", circle(id), wider(id), at(notice.ends()));
            case About.OfMeeting(var id) -> lead(state.meetings().find(id).orElseThrow());
            case About.OfQuestion _ -> w.t("notice.once." + notice.cause(), state.name());
        };
    }

    private String lead(Notice notice, Proposal proposal) {
        var circle = circle(proposal.circle());
        var until = proposal.runningWindow().map(Window::until);
        return switch (notice.kind()) {
            case PROPOSED -> w.t(isFormed(notice) ? "notice.together" : "notice.proposed", circle, at(until.orElse(notice.ends())));
            case ANSWER, REMINDER -> Causes.owed(notice).isPresent() ? owed(notice, circle) : until.map(end -> w.t("notice.asksUntil", circle, at(end)))
                .orElseGet(() -> w.t("notice.asks", circle));
            case TEXT -> textLead(circle, until.orElse(notice.ends()));
            case DECIDED, MEETING, LINES, QUESTION, ACT -> w.t("notice.decided", circle);
        };
    }

    private String owed(Notice notice, String circle) {
        var asks = w.t("notice.owed." + Causes.owed(notice).orElseThrow(), circle);
        return notice.ends() == null ? asks : w.t("notice.owedUntil", asks, at(notice.ends()));
    }

    private String lead(Notice notice, Agreement agreement) {
        var circle = circle(agreement.circle());
        return notice.kind() == Kind.ACT ? w.t("notice.acts", circle, w.wholeDate(agreement.lookAgain()))
            : notice.kind() == Kind.TEXT ? textLead(circle, agreement.windowEnd().orElse(notice.ends()))
            : w.t("notice.decided", circle);
    }

    private String textLead(String circle, Instant until) {
        return w.t("notice.haveText", circle, at(until));
    }

    private String lead(Meeting meeting) {
        var plan = meeting.plan();
        var when = w.t("notice.meets", at(plan.when()), w.minutes(plan.minutes()));
        return plan.place().isBlank() ? when : when + " " + w.t("notice.where", plan.place());
    }

    /** A mail may be read on another day than it was sent: it never says "tomorrow". */
    private String at(Instant at) {
        return w.t("notice.at", w.weekdayDate(at.atZone(w.zone()).toLocalDate()), w.time(at));
    }

    /** The text that is asked about or was decided; empty where the title says it all. */
    String text(Notice notice) {
        var text = whole(notice);
        return text.equals(title(notice)) ? "" : text;
    }

    /** The page that answers a question; empty while nobody has answered. */
    private String answer(Question question) {
        return question.course() instanceof Question.Course.Answered(var _, var _, var entry)
            ? state.handbook().find(entry).orElseThrow().now().text().toString() : "";
    }

    private String whole(Notice notice) {
        return switch (notice.about()) {
            case About.OfProposal(var id) -> state.proposals().find(id).orElseThrow().content().text().toString();
            case About.OfAgreement(var id) -> state.agreements().find(id).orElseThrow().terms().text().toString();
            case About.OfMeeting _, About.OfLines _ -> "";
            case About.OfQuestion(var id) -> answer(state.handbook().find(id).orElseThrow());
        };
    }
}
