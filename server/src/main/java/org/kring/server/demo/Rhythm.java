package org.kring.server.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Way;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.Stage;
import org.kring.core.step.StepCommand.FinishStep;

/** The meetings of one circle, one after the other; each plans the next. */
final class Rhythm {
    private final Player player;
    private final CircleId circle;
    private final String place;
    private final List<Meeting> meetings = new ArrayList<>();

    private record Meeting(int daysAgo, String time, MemberId asks, MemberId writes, Consumer<Evening> what) {}

    Rhythm(Player player, CircleId circle, String place) {
        this.player = player;
        this.circle = circle;
        this.place = place;
    }

    Rhythm meets(int daysAgo, String time, MemberId asks, MemberId writes, Consumer<Evening> what) {
        meetings.add(new Meeting(daysAgo, time, asks, writes, what));
        return this;
    }

    /** @param next days ago, or below zero where it is still to come: the meeting after the last that is told */
    void tell(Story story, int next, String time) {
        var first = meetings.getFirst();
        story.on(first.daysAgo() + 8, "20:15", () -> {
            if (player.state().meetings().plannedIn(circle).isEmpty()) {
                Evening.plan(player, circle, first.asks(), player.moment(first.daysAgo(), first.time()), 90, place);
            }
        });
        for (int n = 0; n < meetings.size(); n++) {
            var held = meetings.get(n);
            int then = n + 1 < meetings.size() ? meetings.get(n + 1).daysAgo() : next;
            var at = n + 1 < meetings.size() ? meetings.get(n + 1).time() : time;
            story.on(held.daysAgo(), held.time(), () -> hold(held, then, at));
            story.on(held.daysAgo() - 2, "07:30", this::whoeverWasAwayAnswers);
            story.on(held.daysAgo() - 20, "18:10", this::whatIsDueIsDone);
        }
    }

    private void hold(Meeting held, int then, String time) {
        var evening = Evening.open(player, circle, held.asks(), held.writes(), present(held));
        held.what().accept(evening);
        evening.close(player.moment(then, time));
    }

    private void whoeverWasAwayAnswers() {
        var waiting = player.state().proposals().allRunning()
            .filter(each -> each.circle().equals(circle) && each.stage() == Stage.PENDING_ABSENT).toList();
        for (var proposal : waiting) {
            proposal.notYet().forEach(who -> player.minutesLater(5).perhaps(who,
                new Consent(proposal.id(), proposal.version().number(), who, Way.OWN_DEVICE)));
        }
    }

    private void whatIsDueIsDone() {
        var today = player.date();
        player.state().steps().openIn(circle).stream().filter(step -> !step.due().isAfter(today.plusDays(3)))
            .forEach(step -> player.minutesLater(11).by(step.who(), new FinishStep(step.id(), Way.OWN_DEVICE)));
    }

    /** One in six is not there; whoever asks and whoever writes always is. */
    private List<MemberId> present(Meeting held) {
        return player.state().circles().find(circle).orElseThrow().members().stream()
            .filter(who -> who.equals(held.asks()) || who.equals(held.writes()) || (who.value() + held.daysAgo()) % 6 != 0)
            .toList();
    }
}
