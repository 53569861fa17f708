package org.kring.server.notice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kring.core.AgreementId;
import org.kring.core.Event;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.OnceId;
import org.kring.core.Moment;
import org.kring.core.Stamp;
import org.kring.core.agreement.AgreementEvent.Agreed;
import org.kring.core.collective.Collective;
import org.kring.core.consent.Window;
import org.kring.core.handbook.HandbookEvent.OnceAnswered;
import org.kring.core.handbook.HandbookEvent.OnceAsked;
import org.kring.core.proposal.Owed.What;
import org.kring.core.proposal.Owed;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalEvent.Answered;
import org.kring.core.proposal.ProposalEvent.LeaderActs;
import org.kring.core.proposal.ProposalEvent;
import org.kring.core.proposal.Stage;
import org.kring.server.notice.About.OfAgreement;
import org.kring.server.notice.About.OfProposal;
import org.kring.server.notice.About.OfQuestion;

/** What people are told because of one event. Whoever did it needs no mail about it. */
record News(Collective before, Stamp stamp, Collective after) {
    static List<Notice> of(Collective before, Stamp stamp, Event event, Collective after) {
        var news = new News(before, stamp, after);
        var all = switch (event) {
            // Of an answer nobody else hears anything, and there may be a thousand of them.
            case Answered e when after.proposals().find(e.proposal()).orElseThrow().stage().isAsking() -> Stream.<Notice>empty();
            case LeaderActs e -> news.acted(e.agreement());
            case ProposalEvent e -> news.about(before.proposals().find(e.proposal()),
                after.proposals().find(e.proposal()).orElseThrow());
            case OnceAsked e -> news.asked(e.question());
            case OnceAnswered e -> news.answered(e.question());
            case Agreed e when after.agreements().find(e.agreement()).orElseThrow().isOnce() -> news.decidedInOneLine(e.agreement(), e.meeting());
            default -> Stream.<Notice>empty();
        };
        return all.filter(notice -> !notice.member().equals(stamp.member())).toList();
    }

    private Stream<Notice> about(Optional<Proposal> was, Proposal now) {
        var isDecided = now.stage() == Stage.DECIDED && was.filter(p -> p.stage() == Stage.DECIDED).isEmpty();
        return isDecided ? decided(now)
            : Stream.of(proposed(was, now), asked(was.map(Audience::asked).orElse(List.of()), now), owed(was, now))
                .flatMap(each -> each);
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
        var known = Set.copyOf(before);
        return Audience.asked(now).stream().filter(member -> !known.contains(member)).map(member ->
            new Notice(member, Kind.ANSWER, new OfProposal(now.id()), Causes.round(now) + "asked", ends));
    }

    /** What else somebody owes since then. The steps of a proposal wait on Today; these wait for a word of this person. */
    private Stream<Notice> owed(Optional<Proposal> was, Proposal now) {
        if (now.isInMeeting()) {
            return Stream.empty();
        }
        return candidates(now).flatMap(member -> {
            var known = was.stream().flatMap(proposal -> owed(member, proposal, before).stream()).map(Owed::what).toList();
            return owed(member, now, after).stream().filter(one -> isTold(one.what(), now) && !known.contains(one.what()))
                .map(one -> new Notice(member, Kind.ANSWER, new OfProposal(now.id()),
                    Causes.owed(one.what(), Causes.entry(stamp)), one.until()));
        });
    }

    /** The members, whoever was asked for help from outside, and a small group that works on it. */
    private Stream<MemberId> candidates(Proposal now) {
        var circle = after.circles().find(now.circle()).orElseThrow();
        return Stream.of(circle.members().stream(), Stream.ofNullable(now.aside().help().asked()), now.workingOn().stream()).flatMap(each -> each).distinct();
    }

    private List<Owed> owed(MemberId member, Proposal proposal, Collective state) {
        return Owed.by(member, proposal, state.belowProposals(), new Moment(stamp.at(), state.zone()));
    }

    /** The parts of a picture come one by one: whether it is complete is asked on Today, and by mail when half of the time is over. */
    private static boolean isTold(What what, Proposal now) {
        return switch (what) {
            case HEARD, CLEARED, COURSE, UNDERSTOOD, HELP, LISTENING, REPLY, RESTATED, WRITING, GROUP, SENTENCE, TEXT, WAY, BACK -> true;
            case READINESS -> now.stage() == Stage.UNDERSTAND;
            case ANSWER, WORDS, STUCK, VIEW, QUESTION, REACTION, GO_ON -> false;
        };
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

    private Stream<Notice> acted(AgreementId act) {
        return Audience.of(after.agreements().find(act).orElseThrow().circle(), after).stream()
            .map(member -> new Notice(member, Kind.ACT, new OfAgreement(act), Causes.entry(stamp), null));
    }

    /** Where everybody is asked, nobody is written to: it stands on Today. */
    private Stream<Notice> asked(OnceId id) {
        var moment = new Moment(stamp.at(), after.zone());
        return after.handbook().reaches(after.belowHandbook(), after.handbook().find(id).orElseThrow(), moment).stream()
            .map(member -> new Notice(member, Kind.QUESTION, new OfQuestion(id), Causes.ASKED, null));
    }

    private Stream<Notice> answered(OnceId id) {
        return Stream.of(new Notice(after.handbook().find(id).orElseThrow().by(), Kind.QUESTION, new OfQuestion(id), Causes.ANSWERED, null));
    }
}
