package org.kring.core.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.random.Promise.must;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Stamp;
import org.kring.core.agreement.AgreementEvent.Agreed;
import org.kring.core.agreement.AgreementEvent.AgreementHeard;
import org.kring.core.agreement.AgreementEvent.AgreementRestored;
import org.kring.core.collective.Collective;
import org.kring.core.consent.Absence;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.Deciders;
import org.kring.core.consent.Heard;
import org.kring.core.consent.LastResort;
import org.kring.core.consent.Round;
import org.kring.core.consent.Said;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalEvent.Answered;
import org.kring.core.proposal.ProposalEvent.DecisionTakenUp;
import org.kring.core.proposal.ProposalEvent.ObjectionClosed;
import org.kring.core.proposal.ProposalEvent.ObjectionRaised;
import org.kring.core.proposal.ProposalEvent.ProposalBegun;
import org.kring.core.proposal.ProposalEvent.ProposalDecided;
import org.kring.core.proposal.ProposalEvent.QuestionAnswered;
import org.kring.core.proposal.ProposalEvent.RoundOpened;
import org.kring.core.proposal.ProposalEvent.TextChanged;
import org.kring.core.proposal.ProposalEvent.WindowEnded;

/**
 * No decision over an open reason against; nobody's silence covers a decision whose text and window that person did not
 * get; answers to an older text never count. Kept from the events alone, beside the state.
 */
final class DecisionPromises implements Promise {
    private record Voice(ProposalId proposal, int round, MemberId by) {}

    private record TextOf(ProposalId proposal, int version) {}

    private final Map<TextOf, Instant> written = new HashMap<>();
    private final Map<Voice, Said> said = new HashMap<>();
    private final Map<ProposalId, RoundOpened> rounds = new HashMap<>();
    private final Map<ProposalId, ProposalDecided> decided = new HashMap<>();

    @Override
    public void saw(Collective before, Stamp stamp, Event event, Collective after) {
        switch (event) {
            case ProposalBegun e -> written.put(new TextOf(e.proposal(), 1), stamp.at());
            case TextChanged e -> written.put(new TextOf(e.proposal(), e.version()), stamp.at());
            case RoundOpened e -> rounds.put(e.proposal(), e);
            case Answered e -> answered(e);
            case DecisionTakenUp e -> e.heard().forEach(member -> said.put(key(e.proposal(), member), Said.CONSENT));
            case QuestionAnswered e -> answered(after, e);
            case ObjectionRaised e -> said.put(key(e.proposal(), e.by()), Said.OBJECTION);
            case ObjectionClosed e -> closed(after, e);
            case ProposalDecided e -> decided(before, stamp, e);
            case Agreed e -> heard(stamp, e.proposal(), e.heard());
            case AgreementHeard e -> heard(stamp, after, e);
            case AgreementRestored e -> restored(stamp, before, e);
            case WindowEnded e -> windowEnded(before, stamp, e);
            default -> { }
        }
    }

    private Voice key(ProposalId proposal, MemberId by) {
        return new Voice(proposal, rounds.get(proposal).round(), by);
    }

    private void answered(Answered e) {
        must(e.version() == rounds.get(e.proposal()).version(), "an answer is to the text that is asked about");
        e.by().forEach(member -> said.put(key(e.proposal(), member), e.said()));
    }

    /** Whoever wanted to know more knows it, and has not said yet what they see. */
    private void answered(Collective after, QuestionAnswered e) {
        var proposal = after.proposals().find(e.proposal()).orElseThrow();
        var asker = proposal.question(e.question()).orElseThrow().by();
        if (rounds.containsKey(e.proposal()) && !proposal.hasOpenQuestion(asker)) {
            said.remove(key(e.proposal(), asker), Said.ASKS);
        }
    }

    /** What a person takes back is taken back in the round in which they said it. */
    private void closed(Collective after, ObjectionClosed e) {
        var proposal = after.proposals().find(e.proposal()).orElseThrow();
        var by = proposal.objection(e.objection()).orElseThrow().by();
        proposal.answerOf(by).ifPresent(answer -> said.put(key(e.proposal(), by), answer.said()));
    }

    private void decided(Collective before, Stamp stamp, ProposalDecided e) {
        var proposal = before.proposals().find(e.proposal()).orElseThrow();
        var opened = rounds.get(e.proposal());
        assertThat(e.version()).as("the text that is asked about is decided").isEqualTo(opened.version())
            .isEqualTo(proposal.version().number());
        decided.put(e.proposal(), e);
        if (isByHeads(proposal)) {
            byHeads(proposal.round().orElseThrow());
            return;
        }
        assertThat(proposal.openAgainst()).as("no decision over an open reason against").isEmpty();
        var deciders = proposal.round().orElseThrow().deciders();
        for (var member : deciders) {
            var answer = said.get(key(e.proposal(), member));
            assertThat(answer).as("%s in %s", member, e.proposal()).isIn(Said.CONSENT, null);
            if (answer == null) {
                silent(opened, stamp, e, proposal.round().orElseThrow().window() == null ? null
                    : proposal.round().orElseThrow().window().from());
            }
        }
        var heard = deciders.stream().filter(member -> said.get(key(e.proposal(), member)) == Said.CONSENT).count();
        assertThat(opened.clauses().enough((int) heard, deciders.size()).holds()).as("enough of us").isTrue();
    }

    /** A circle that had agreed on it for the case that it stays stuck, and has come to that. */
    private static boolean isByHeads(Proposal proposal) {
        var resort = proposal.aside().help().resort();
        return resort != null && resort.kind() == LastResort.SUPERMAJORITY && !proposal.openAgainst().isEmpty();
    }

    private static void byHeads(Round round) {
        assertThat(round.whoSaid(Said.CONSENT).size() * 4).as("three quarters of all who decide")
            .isGreaterThanOrEqualTo(round.deciders().size() * 3);
    }

    private void silent(RoundOpened opened, Stamp stamp, ProposalDecided e, Instant from) {
        var clauses = opened.clauses();
        assertThat(clauses.absence()).as("this circle waits for everyone").isNotEqualTo(Absence.WAIT);
        if (clauses.absence() == Absence.SILENCE_AFTER_NOTICE) {
            var begins = e.until() == null ? from : stamp.at();
            assertThat(begins).as("the silent have a window").isNotNull();
            fullWindow(clauses, begins, e.until() == null ? stamp.at() : e.until());
            assertThat(begins).isAfterOrEqualTo(written.get(new TextOf(e.proposal(), e.version())));
        }
    }

    private static void fullWindow(Clauses clauses, Instant from, Instant until) {
        assertThat(Duration.between(from, until)).as("the whole window")
            .isGreaterThanOrEqualTo(Duration.ofHours(clauses.windowHours()));
    }

    private void windowEnded(Collective before, Stamp stamp, WindowEnded e) {
        var proposal = before.proposals().find(e.proposal()).orElseThrow();
        var window = proposal.runningWindow().orElseThrow();
        var all = proposal.stage().hasTime() && Deciders.of(before.circles().find(proposal.circle()).orElseThrow(), before.people(),
            stamp.at().atZone(before.zone()).toLocalDate()).stream().allMatch(member -> proposal.step().spoken().contains(member)
                || member.equals(proposal.content().effect().subject()));
        assertThat(all || !stamp.at().isBefore(window.until())).as("a window ends when it is over, or all have spoken").isTrue();
    }

    private void heard(Stamp stamp, Collective after, AgreementHeard e) {
        var agreement = after.agreements().find(e.agreement()).orElseThrow();
        heard(stamp, agreement.isOnce() ? null : agreement.terms().proposal(), e.heard());
    }

    private void restored(Stamp stamp, Collective before, AgreementRestored e) {
        heard(stamp, null, e.heard());
        assertThat(before.agreements().find(e.agreement()).orElseThrow().holds()).isFalse();
    }

    /** Whoever counts as heard by silence had the text for the whole window, and it is over. */
    private void heard(Stamp stamp, ProposalId proposal, List<Heard> heard) {
        for (var each : heard) {
            if (each.how() == Heard.How.SILENCE_AFTER_NOTICE) {
                assertThat(each.until()).as("silence counts when the window is over").isBeforeOrEqualTo(stamp.at());
                if (proposal != null) {
                    var e = decided.get(proposal);
                    fullWindow(rounds.get(proposal).clauses(), each.at(), each.until());
                    assertThat(each.at()).as("had the text").isAfterOrEqualTo(
                        written.get(new TextOf(proposal, e.version())));
                    assertThat(said).as("was silent").doesNotContainKey(key(proposal, each.member()));
                }
            }
        }
    }
}
