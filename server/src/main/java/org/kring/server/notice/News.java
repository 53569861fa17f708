package org.kring.server.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.AgreementId;
import org.kring.core.Event;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Stamp;
import org.kring.core.agreement.AgreementEvent.Agreed;
import org.kring.core.collective.Collective;
import org.kring.core.consent.Window;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalEvent;
import org.kring.core.proposal.Stage;
import org.kring.server.notice.About.OfAgreement;
import org.kring.server.notice.About.OfProposal;

/** What people are told because of one event. Whoever did it needs no mail about it. */
record News(Collective before, Stamp stamp, Collective after) {
    static List<Notice> of(Collective before, Stamp stamp, Event event, Collective after) {
        var news = new News(before, stamp, after);
        var all = switch (event) {
            case ProposalEvent e -> news.about(before.proposals().find(e.proposal()),
                after.proposals().find(e.proposal()).orElseThrow());
            case Agreed e when e.proposal() == null -> news.decidedInOneLine(e.agreement(), e.meeting());
            default -> Stream.<Notice>empty();
        };
        return all.filter(notice -> !notice.member().equals(stamp.member())).toList();
    }

    private Stream<Notice> about(Optional<Proposal> was, Proposal now) {
        var isDecided = now.stage() == Stage.DECIDED && was.filter(p -> p.stage() == Stage.DECIDED).isEmpty();
        return isDecided ? decided(now)
            : Stream.concat(proposed(was, now), asked(was.map(Audience::asked).orElse(List.of()), now));
    }

    private Stream<Notice> proposed(Optional<Proposal> was, Proposal now) {
        if (!Audience.mayAsk(now) || was.filter(Audience::mayAsk).isPresent()) {
            return Stream.empty();
        }
        var ends = now.runningWindow().map(Window::until).orElseThrow();
        return Audience.of(now.circle(), after).stream().filter(member -> !now.isBy(member)).map(member ->
            new Notice(member, Kind.PROPOSED, new OfProposal(now.id()), Causes.text(now), ends));
    }

    /** Only those who were not asked before: a decider more is no reason to write to all. */
    private Stream<Notice> asked(List<MemberId> before, Proposal now) {
        var ends = now.runningWindow().map(Window::until).orElse(null);
        return Audience.asked(now).stream().filter(member -> !before.contains(member)).map(member ->
            new Notice(member, Kind.ANSWER, new OfProposal(now.id()), Causes.round(now) + "asked", ends));
    }

    private Stream<Notice> decided(Proposal now) {
        var ends = now.runningWindow().map(Window::until).orElse(null);
        return Audience.of(now.circle(), after).stream()
            .filter(member -> !Audience.isThere(member, now.meeting(), after))
            .map(member -> now.hasTheText(member)
                ? new Notice(member, Kind.TEXT, new OfProposal(now.id()), Causes.entry(stamp), ends)
                : new Notice(member, Kind.DECIDED, new OfProposal(now.id()), Causes.entry(stamp), null));
    }

    private Stream<Notice> decidedInOneLine(AgreementId id, MeetingId meeting) {
        var decision = after.agreements().find(id).orElseThrow();
        return Audience.of(decision.circle(), after).stream()
            .filter(member -> !Audience.isThere(member, meeting, after))
            .filter(member -> decision.heardOf(member).filter(heard -> heard.how().isAnswer()).isEmpty())
            .map(member -> decision.hasTheText(member)
                ? new Notice(member, Kind.TEXT, new OfAgreement(id), Causes.entry(stamp), decision.windowEnd().orElse(null))
                : new Notice(member, Kind.DECIDED, new OfAgreement(id), Causes.entry(stamp), null));
    }
}
