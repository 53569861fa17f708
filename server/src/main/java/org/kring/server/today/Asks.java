package org.kring.server.today;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.agreement.Agreement;
import org.kring.core.consent.Window;
import org.kring.core.meeting.Looks;
import org.kring.core.proposal.Owed;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;
import org.kring.server.page.Asked;
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

    /** All that waits about one proposal stands together, what is most urgent first. */
    private void add(List<Ask> all, Proposal proposal) {
        var waits = waits(proposal);
        if (!waits.isEmpty()) {
            var first = waits.getFirst();
            all.add(new Ask("proposal-" + proposal.id().value(), Excerpt.of(Asked.title(look.w(), proposal.content()), TITLE),
                first.reads() ? first.note() + " · " + look.w().t("today.toRead", minutes(proposal)) : first.note(),
                waits.stream().skip(1).map(Wait::note).toList(), look.links().proposals().one(proposal.id()), look.w().t(first.button())));
        }
    }

    /** @param reads whether one reads the text for it */
    private record Wait(String note, String button, boolean reads) {}

    private List<Wait> waits(Proposal proposal) {
        return Stream.concat(Owed.by(look.me(), proposal, look.state().belowProposals(), look.now()).stream().map(this::owed),
            besides(proposal)).toList();
    }

    private Stream<Wait> besides(Proposal proposal) {
        if (proposal.hasTheText(look.me())) {
            return Stream.of(decided(proposal));
        }
        if (proposal.asksWasThatRight(look.me(), look.now().at())) {
            return Stream.of(confirmation(proposal));
        }
        return proposal.stage() == Stage.DRAFT && proposal.isBy(look.me()) && !proposal.isInMeeting()
            ? Stream.of(new Wait(look.w().t("today.draft"), "today.goOn", false)) : Stream.empty();
    }

    private Wait owed(Owed owed) {
        var what = look.w().t("today.owed." + owed.what());
        var until = owed.until() == null || !look.now().at().isBefore(owed.until()) ? what : what + " · " + look.w().until(owed.until());
        return new Wait(until, "today.owed.button." + owed.what(), true);
    }

    private Wait decided(Proposal proposal) {
        var end = proposal.runningWindow().map(Window::until).orElseThrow();
        return new Wait(look.w().t("today.decidedWithout", look.w().until(end)), "today.look", false);
    }

    private Wait confirmation(Proposal proposal) {
        var answer = proposal.answerOf(look.me()).orElseThrow();
        var by = answer.recordedBy() == null ? look.w().t("today.table") : look.names().of(answer.recordedBy());
        var said = look.w().t("proposal.said." + answer.said().name());
        return new Wait(look.w().t("today.noted", by, said, answer.at()), "today.wasThatRight", false);
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
