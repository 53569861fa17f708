package org.kring.server.today;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.agreement.Agreement;
import org.kring.core.consent.Window;
import org.kring.core.meeting.Looks;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;
import org.kring.server.page.Excerpt;
import org.kring.server.today.TodayView.Ask;
import org.kring.server.web.Look;

/** What waits for a person's word: answers, the text of what was decided without them, "was that right?", what they mind. */
final class Asks {
    private static final int TITLE = 120;
    private static final int WORDS_A_MINUTE = 180;

    private final Look look;

    private Asks(Look look) {
        this.look = look;
    }

    static List<Ask> of(Look look) {
        var asks = new Asks(look);
        var all = new ArrayList<Ask>();
        look.state().proposals().allRunning().sorted(Comparator.comparing(Asks::end)).forEach(proposal -> asks.add(all, proposal));
        asks.decisions().map(asks::decidedOnce).forEach(all::add);
        asks.minded().map(asks::lookAgain).forEach(all::add);
        return List.copyOf(all);
    }

    private void add(List<Ask> all, Proposal proposal) {
        if (proposal.owesAnswer(look.me())) {
            all.add(owed(proposal));
        } else if (proposal.hasTheText(look.me())) {
            all.add(decided(proposal));
        } else if (proposal.asksWasThatRight(look.me(), look.now().at())) {
            all.add(confirmation(proposal));
        } else if (proposal.stage() == Stage.DRAFT && proposal.isBy(look.me()) && !proposal.isInMeeting()) {
            all.add(ask(proposal, look.w().t("today.draft"), "today.goOn"));
        }
    }

    private Ask owed(Proposal proposal) {
        var until = proposal.runningWindow().map(Window::until)
            .map(end -> look.w().t("today.answer.until", look.w().until(end))).orElseGet(() -> look.w().t("today.answer"));
        return ask(proposal, until + " · " + look.w().t("today.toRead", minutes(proposal)), "today.answer.button");
    }

    private Ask decided(Proposal proposal) {
        var end = proposal.runningWindow().map(Window::until).orElseThrow();
        return ask(proposal, look.w().t("today.decidedWithout", look.w().until(end)), "today.look");
    }

    private Ask confirmation(Proposal proposal) {
        var answer = proposal.answerOf(look.me()).orElseThrow();
        var by = answer.recordedBy() == null ? look.w().t("today.table") : look.names().of(answer.recordedBy());
        var said = look.w().t("proposal.said." + answer.said().name());
        return ask(proposal, look.w().t("today.noted", by, said, answer.at()), "today.wasThatRight");
    }

    private Ask ask(Proposal proposal, String note, String button) {
        return new Ask("proposal-" + proposal.id().value(), Excerpt.of(proposal.content().headline(), TITLE), note,
            look.links().proposals().one(proposal.id()), look.w().t(button));
    }

    private Stream<Agreement> decisions() {
        return look.state().agreements().windows().keySet().stream()
            .map(id -> look.state().agreements().find(id).orElseThrow())
            .filter(decision -> decision.hasTheText(look.me()));
    }

    private Ask decidedOnce(Agreement decision) {
        var end = decision.windowEnd().orElseThrow();
        return new Ask("agreement-" + decision.id().value(), Excerpt.of(decision.terms().text(), TITLE),
            look.w().t("today.decidedWithout", look.w().until(end)), look.links().agreements().one(decision.id()),
            look.w().t("today.look"));
    }

    /** What the person minds, and what waits for its circle to look at it again. */
    private Stream<Agreement> minded() {
        var state = look.state();
        return state.circles().all().stream().filter(circle -> circle.has(look.me()))
            .flatMap(circle -> Looks.waiting(state.meetings(), state.belowMeetings(), circle.id(), look.now()).stream())
            .filter(agreement -> look.me().equals(agreement.owner()));
    }

    private Ask lookAgain(Agreement agreement) {
        return new Ask("agreement-" + agreement.id().value(), Excerpt.of(agreement.headline(), TITLE),
            look.w().t("today.lookAgain"), look.links().agreements().act(agreement.id(), "review"), look.w().t("today.look"));
    }

    private static Instant end(Proposal proposal) {
        return proposal.runningWindow().map(Window::until).orElse(Instant.MAX);
    }

    private static int minutes(Proposal proposal) {
        int words = (proposal.content().text() + " " + proposal.content().why()).split("\\s+").length;
        return Math.max(1, (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
    }
}
