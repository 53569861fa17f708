package org.kring.core.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kring.core.AgreementId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.StepId;
import org.kring.core.TopicId;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Proposals;
import org.kring.core.proposal.Stage;

/**
 * What came of a meeting, in a few lines; during it, what has come of it so far.
 *
 * @param people           who was there for some of the time
 * @param minutes          how long it took
 * @param minutesGivenBack what was left of the planned time
 * @param personMinutes    the minutes of all persons together
 * @param decisions        what was decided: in one line, or by a proposal
 * @param open             proposals that were before it and are not decided
 * @param steps            next steps taken
 * @param later            topics that wait because of it, or that it did not finish
 */
public record Summary(List<MemberId> people, long minutes, long minutesGivenBack, long personMinutes,
                      List<AgreementId> decisions, List<ProposalId> open, List<StepId> steps,
                      List<TopicId> later) {
    public static Summary of(Meeting meeting, Proposals all, Instant now) {
        var end = meeting.closed() == null ? now : meeting.ended(meeting.closed());
        var lines = meeting.notes().standing();
        var proposals = proposals(meeting, lines, all);
        return new Summary(meeting.presence().everHere(), minutes(meeting, end),
            Math.max(0, Duration.between(end, meeting.plan().end()).toMinutes()),
            meeting.presence().personMinutes(end), decisions(lines, proposals),
            the(proposals.stream().filter(proposal -> proposal.stage() != Stage.DECIDED), Proposal::id),
            the(lines.stream(), Line::step), later(meeting, lines));
    }

    private static List<AgreementId> decisions(List<Line> lines, List<Proposal> proposals) {
        return Stream.concat(lines.stream().map(Line::decision), proposals.stream()
                .filter(proposal -> proposal.stage() == Stage.DECIDED).map(proposal -> proposal.outcome().agreement()))
            .filter(Objects::nonNull).distinct().toList();
    }

    private static List<Proposal> proposals(Meeting meeting, List<Line> lines, Proposals all) {
        return Stream.concat(meeting.agenda().items().stream().map(Item::proposal), lines.stream().map(Line::proposal))
            .filter(Objects::nonNull).distinct().flatMap(id -> all.find(id).stream()).toList();
    }

    private static long minutes(Meeting meeting, Instant end) {
        return meeting.opened() == null ? 0 : Duration.between(meeting.opened(), end).toMinutes();
    }

    private static List<TopicId> later(Meeting meeting, List<Line> lines) {
        var unfinished = meeting.agenda().items().stream().filter(item -> item.outcome() != Outcome.REACHED);
        return Stream.concat(the(unfinished, Item::topic).stream(), the(lines.stream(), Line::topic).stream())
            .distinct().toList();
    }

    private static <F, T> List<T> the(Stream<F> from, Function<F, T> part) {
        return from.map(part).filter(Objects::nonNull).toList();
    }
}
