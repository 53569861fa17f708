package org.kring.core.proposal;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.Actor;
import org.kring.core.AgreementId;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.DamagedLog;
import org.kring.core.Decision;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.ProposalId;
import org.kring.core.Stamp;
import org.kring.core.Timer;
import org.kring.core.TopicId;
import org.kring.core.Way;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.Agreements;
import org.kring.core.backlog.Topic;
import org.kring.core.circle.Changes;
import org.kring.core.circle.Circles;
import org.kring.core.proposal.ProposalCommand.CloseWindow;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * All proposals of a collective, in the order of their numbers.
 *
 * @param running those with which anything can still happen, by circle
 * @param windows when the clock has something to do, by proposal
 */
public record Proposals(PVector<Proposal> all, PMap<CircleId, PSortedMap<Integer, Proposal>> running,
                        PMap<ProposalId, Instant> windows) {
    public static final Proposals NONE = new Proposals(TreePVector.empty(), HashTreePMap.empty(),
        HashTreePMap.empty());

    public Optional<Proposal> find(ProposalId id) {
        return id.value() <= all.size() ? Optional.of(all.get(id.value() - 1)) : Optional.empty();
    }

    /** Whether an agreement only says what was done when it was decided; it is kept with what was decided once. */
    public boolean isDone(Agreement agreement) {
        return agreement.isOnce() || Optional.ofNullable(agreement.terms().proposal()).flatMap(this::find)
            .filter(proposal -> proposal.content().isDoneAtOnce()).isPresent();
    }

    /** The circles without whose yes an agreement does not hold yet. */
    public List<CircleId> missing(Agreement agreement, Circles circles) {
        return agreement.holds() ? Optional.ofNullable(agreement.terms().proposal()).flatMap(this::find)
            .map(proposal -> proposal.content().missing(circles, proposal.circle())).orElse(List.of()) : List.of();
    }

    /** What an agreement changes about circles; nothing for most. */
    public Changes changes(Agreement agreement) {
        return Optional.ofNullable(agreement.terms().proposal()).flatMap(this::find)
            .map(proposal -> proposal.content().changes(proposal.circle())).orElse(Changes.NONE);
    }

    public ProposalId next() {
        return new ProposalId(all.size() + 1);
    }

    /** The proposals of a circle with which anything can still happen, drafts and fresh decisions included. */
    public Collection<Proposal> runningIn(CircleId circle) {
        return running.getOrDefault(circle, TreePMap.empty()).values();
    }

    /** What is open before a circle and would change, end or replace this agreement of it. */
    public Optional<Proposal> workingOn(Agreement agreement) {
        return runningIn(agreement.circle()).stream()
            .filter(proposal -> proposal.stage() != Stage.DRAFT && !proposal.stage().isOver())
            .filter(proposal -> isAbout(proposal.content().effect(), agreement)).findFirst();
    }

    private static boolean isAbout(Effect effect, Agreement agreement) {
        return effect instanceof Effect.HowWeDecide ? agreement.saysHowWeDecide()
            : effect.about().filter(agreement.id()::equals).isPresent();
    }

    /** The agreements of a circle that wait for it to look at them, and on which no proposal works yet; first what its leader did. */
    public List<Agreement> leftToLookAt(Agreements agreements, CircleId circle, Moment now) {
        return Stream.concat(agreements.actsToReview(circle).stream(), agreements.standingIn(circle).stream()
            .filter(agreement -> !agreement.isAct() && agreements.toBeLookedAt(agreement, now).isPresent() && workingOn(agreement).isEmpty())
            .sorted(Comparator.comparing(Agreement::lookAgain, Comparator.nullsLast(Comparator.naturalOrder())))).toList();
    }

    /** The proposal of another circle that this topic speaks of: it was referred to the circle, or somebody appeals to it. */
    public Optional<Proposal> cameWith(Topic topic) {
        return all.stream().filter(proposal -> !proposal.circle().equals(topic.circle()) && (isAppeal(proposal, topic) || isReferral(proposal, topic)))
            .reduce((_, later) -> later);
    }

    private static boolean isAppeal(Proposal proposal, Topic topic) {
        return topic.by().equals(proposal.content().effect().subject()) && topic.text().equals(proposal.talk().appeal());
    }

    private static boolean isReferral(Proposal proposal, Topic topic) {
        var rest = proposal.aside().rest();
        return rest != null && rest.course() instanceof Course.Refer(var circle, var _, var _) && topic.circle().equals(circle)
            && topic.text().equals(rest.reason().isBlank() ? proposal.content().headline() : rest.reason());
    }

    /** While it stayed stuck on which proposal a leader acted. */
    public Optional<Proposal> stuckOn(Agreement act) {
        return !act.isAct() ? Optional.empty() : all.stream().filter(proposal -> proposal.aside().act() != null
            && proposal.aside().act().agreement().equals(act.id())).findFirst();
    }

    /** The proposal on which another circle was asked so. */
    public Optional<Proposal> asking(TopicId topic) {
        return all.stream().filter(proposal -> proposal.aside().pauses().stream().anyMatch(pause -> topic.equals(pause.topic()))).findFirst();
    }

    /** What is open before a circle about somebody who would like to be a member of it. */
    public Optional<Proposal> admitting(CircleId circle, MemberId guest) {
        return runningIn(circle).stream().filter(proposal -> proposal.stage() != Stage.DRAFT && !proposal.stage().isOver())
            .filter(proposal -> proposal.content().effect().equals(new Effect.Admit(guest))).findFirst();
    }

    /** All that can still change, in every circle. */
    public Stream<Proposal> allRunning() {
        return running.values().stream().flatMap(some -> some.values().stream());
    }

    /** What a person or the clock may do with a proposal, each with the reason if not; empty if there is none. */
    public Optional<May> may(ProposalId id, Below below, Actor actor, Moment now) {
        return find(id).map(proposal -> new May(proposal, below, actor, now));
    }

    /** A reason against a decision in one line: within the window, or, for who was there, within two days. */
    public Check mayObjectToDecision(Below below, Actor actor, Moment now, AgreementId decision, MemberId by, Way way) {
        return TakingUp.mayObject(below, actor, now, decision, by, way);
    }

    public static Decision decide(Proposals proposals, Below below, Actor actor, Moment now, ProposalCommand command) {
        return Deciding.decide(proposals, below, actor, now, command);
    }

    public static Proposals evolve(Proposals proposals, Stamp stamp, ProposalEvent event) {
        return ProposalsEvolve.evolve(proposals, stamp, event);
    }

    /** What the passing of time does to proposals. */
    public Stream<Timer> timers() {
        return windows.entrySet().stream().map(entry -> new Timer(entry.getValue(), new CloseWindow(entry.getKey())));
    }

    Proposals begun(Proposal proposal) {
        if (!proposal.id().equals(next())) {
            throw new DamagedLog(proposal.id() + " begins, but the next number is " + next().value());
        }
        return kept(all.plus(proposal), proposal);
    }

    Proposals with(Proposal proposal) {
        return kept(all.with(proposal.id().value() - 1, proposal), proposal);
    }

    private Proposals kept(PVector<Proposal> all, Proposal proposal) {
        var here = running.getOrDefault(proposal.circle(), TreePMap.empty());
        var number = proposal.id().value();
        var stillHere = proposal.isRunning() ? here.plus(number, proposal) : here.minus(number);
        return new Proposals(all, running.plus(proposal.circle(), stillHere), proposal.nextDue()
            .map(at -> windows.plus(proposal.id(), at)).orElseGet(() -> windows.minus(proposal.id())));
    }
}
