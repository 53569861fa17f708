package org.kring.core.newcomer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.agreement.Agreements;
import org.kring.core.meeting.Meetings;
import org.kring.core.mission.Mission;
import org.kring.core.step.Steps;

/** How somebody's first steps stand: what they did counts by itself, the rest is what they said. */
public record FirstSteps(Newcomer newcomer, Below below) {
    /** What first steps must know of the topics below them. */
    public record Below(Steps steps, Agreements agreements, Meetings meetings, Mission mission) {}

    /** Where a step stands. */
    public enum Stand { OPEN, DONE, LEFT_OUT }

    public Stand stand(FirstStep step) {
        var said = newcomer.steps().get(step);
        return wasDone(step) || said == Settled.DONE ? Stand.DONE : said == null ? Stand.OPEN : Stand.LEFT_OUT;
    }

    /** The next open step; empty when all are done or left out. */
    public Optional<FirstStep> next() {
        return Stream.of(FirstStep.values()).filter(step -> stand(step) == Stand.OPEN).findFirst();
    }

    public List<FirstStep> done() {
        return Stream.of(FirstStep.values()).filter(step -> stand(step) == Stand.DONE).toList();
    }

    private boolean wasDone(FirstStep step) {
        var member = newcomer.member();
        return switch (step) {
            case MISSION -> below.mission().sheet(member).isPresent();
            case CIRCLES -> false;
            case PRACTICE -> hasDecided(member);
            case SIT_IN -> below.meetings().isKnownTo(member);
            case FIRST_TASK -> below.steps().all().stream().anyMatch(taken -> taken.who().equals(member));
        };
    }

    /** Whoever was heard in a real decision needs no practice. */
    private boolean hasDecided(MemberId member) {
        return below.agreements().all().stream().anyMatch(agreement -> agreement.heardOf(member)
            .filter(heard -> heard.how().isAnswer()).isPresent());
    }
}
