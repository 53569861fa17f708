package org.kring.core.proposal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.consent.Answer;
import org.kring.core.consent.Heard;
import org.kring.core.consent.Objection;
import org.kring.core.consent.Round;
import org.kring.core.consent.Window;
import org.pcollections.PVector;

/** A proposal with all its texts and all that was said about them. */
public record Proposal(ProposalId id, Origin origin, Stage stage, PVector<Version> versions, Talk talk, Asking asking,
                       Place place, Step step, Forming forming, Aside aside, Outcome outcome) {
    public CircleId circle() {
        return origin.circle();
    }

    /** Null where the circle itself is. */
    public MemberId author() {
        return origin.author();
    }

    public boolean isBy(MemberId member) {
        return member.equals(origin.author());
    }

    /** The meeting that has it now, or null. */
    public MeetingId meeting() {
        return place.meeting();
    }

    public boolean isInMeeting() {
        return place.meeting() != null;
    }

    public Version version() {
        return versions.getLast();
    }

    public Content content() {
        return version().content();
    }

    /** Nobody but whoever writes has seen the text yet; it keeps its number. */
    boolean isUnseen() {
        return stage == Stage.DRAFT || stage == Stage.WRITING && !forming.again();
    }

    /** Drafts are their author's alone, unless they were begun in a meeting. */
    public boolean isShownTo(MemberId member) {
        return stage != Stage.DRAFT || isInMeeting() || isBy(member);
    }

    /** The round about the text as it is now. */
    public Optional<Round> round() {
        return Optional.ofNullable(asking.round());
    }

    public Optional<Answer> answerOf(MemberId member) {
        return round().flatMap(round -> round.answerOf(member));
    }

    /** What others said is shown once one's own answer is given, all have answered, or the round is over. */
    public boolean maySeeAnswers(MemberId member) {
        return stage != Stage.CONSENT_ROUND || asking.round().maySeeAnswers(member);
    }

    /** How each decider was heard about the text as it is now. */
    public List<Heard> heard() {
        return round().map(Round::heard).orElse(List.of());
    }

    /** Deciders whose answer to the text as it is now is awaited. */
    public List<MemberId> notYet() {
        return stage.isAsking() ? asking.round().notYet() : List.of();
    }

    /** Those in the room who are not heard yet, and for whom others may speak: no reason of theirs is open. */
    public List<MemberId> othersNotYet() {
        return presentNotYet().filter(member -> !hasOpenReason(member)).toList();
    }

    /** Those in the room who are asked singly, for a reason of theirs is still open. */
    public List<MemberId> askedSingly() {
        return presentNotYet().filter(this::hasOpenReason).toList();
    }

    private Stream<MemberId> presentNotYet() {
        return round().stream().flatMap(round -> round.presentNotYet().stream());
    }

    private boolean hasOpenReason(MemberId member) {
        return openObjections().stream().anyMatch(objection -> objection.by().equals(member));
    }

    public boolean owesAnswer(MemberId member) {
        return stage.isAsking() && asking.round().owes(member);
    }

    /** Decided while this decider was not there, and a reason against can still be given. */
    public boolean hasTheText(MemberId member) {
        return stage == Stage.DECIDED && runningWindow().isPresent() && asking.round().owes(member);
    }

    /** Every reason against that nobody has closed, to whatever text. */
    public List<Objection> openObjections() {
        return asking.objections().stream().filter(Objection::isOpen).toList();
    }

    /** The open reasons against the text as it is now: with one of these nothing is decided. */
    public List<Objection> openAgainst() {
        return openObjections().stream().filter(objection -> objection.version() == version().number()).toList();
    }

    public Optional<Objection> objection(int number) {
        return number >= 1 && number <= asking.objections().size()
            ? Optional.of(asking.objections().get(number - 1)) : Optional.empty();
    }

    public Optional<Question> question(int number) {
        return number >= 1 && number <= talk.questions().size()
            ? Optional.of(talk.questions().get(number - 1)) : Optional.empty();
    }

    public List<Question> openQuestions() {
        return talk.questions().stream().filter(Question::isOpen).toList();
    }

    /** Whether this person has asked something that nobody has answered. */
    public boolean hasOpenQuestion(MemberId member) {
        return openQuestions().stream().anyMatch(question -> question.by().equals(member));
    }

    /** Whether this decider wanted to know more in this round, and has heard it. */
    public boolean isCleared(MemberId member) {
        return owesAnswer(member) && !hasOpenQuestion(member) && talk.questions().stream()
            .anyMatch(question -> question.by().equals(member) && !question.at().isBefore(asking.round().opened()));
    }

    /** The window that runs now: to ask, to react, to answer, or to look again at what was decided. */
    public Optional<Window> runningWindow() {
        return switch (stage) {
            case CONSENT_ROUND, DECIDED -> round().map(Round::window).filter(window -> !window.over());
            case CLARIFY, REACT, UNDERSTAND, PICTURE, SHAPE -> step.running();
            case DRAFT, ADJUST, OBJECTIONS, PENDING_ABSENT, WITHDRAWN, DROPPED, WRITING, PARKED, REFERRED -> Optional.empty();
        };
    }

    /** The window that runs now, changed. */
    Proposal window(UnaryOperator<Window> change) {
        return stage.hasTime() ? with(step.with(change.apply(step.window())))
            : with(asking.with(round -> round.with(change.apply(round.window()))));
    }

    /** Whether what was written down for this person can still be confirmed or corrected by them. */
    public boolean asksWasThatRight(MemberId member, Instant now) {
        return answerOf(member).filter(answer -> answer.isCorrectable(now) && !member.equals(answer.recordedBy()))
            .isPresent();
    }

    /** When the clock has something to do here, if nothing else happens first. */
    Optional<Instant> nextDue() {
        return Stream.of(runningWindow().or(this::endless).map(Window::until).or(this::correctableUntil), motionEnds(), wakes())
            .flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** A question whose time ran out with too few answers before it was given an end each time. */
    private Optional<Window> endless() {
        return stage == Stage.CONSENT_ROUND ? round().map(Round::window).filter(Window::over) : Optional.empty();
    }

    /** When the time to answer whether another course is taken is over. */
    public Optional<Instant> motionEnds() {
        return Optional.ofNullable(aside.motion()).filter(_ -> !stage.isOver()).map(Motion::until);
    }

    /** When it comes back by itself. */
    Optional<Instant> wakes() {
        return Optional.ofNullable(aside.rest()).filter(_ -> stage.isResting()).map(Rest::wake);
    }

    /** The small group that works on it now. */
    public List<MemberId> workingOn() {
        return stage == Stage.REFERRED && aside.rest().course() instanceof Course.Refer(var _, var people, var _) ? people : List.of();
    }

    /** Whether this person is asked if they are against another course. */
    public boolean owesCourse(MemberId member) {
        return !stage.isOver() && aside.motion() != null && aside.motion().awaits(member);
    }

    private Optional<Instant> correctableUntil() {
        return stage != Stage.DECIDED || outcome.settled() ? Optional.empty()
            : asking.round().answers().values().stream()
                .filter(answer -> answer.way() == Way.IN_THE_ROOM && !answer.confirmed())
                .map(Answer::correctableUntil).max(Instant::compareTo);
    }

    /** Whether anything can still happen with it. */
    public boolean isRunning() {
        return !stage.isOver() || nextDue().isPresent();
    }

    /** A new stage is a new step. */
    Proposal in(Stage stage) {
        return new Proposal(id, origin, stage, versions, talk, asking, place, stage == this.stage ? step : Step.NEW, forming,
            aside, outcome);
    }

    Proposal with(PVector<Version> versions) {
        return new Proposal(id, origin, stage, versions, talk, asking, place, step, forming, aside, outcome);
    }

    Proposal with(Talk talk) {
        return new Proposal(id, origin, stage, versions, talk, asking, place, step, forming, aside, outcome);
    }

    Proposal with(Asking asking) {
        return new Proposal(id, origin, stage, versions, talk, asking, place, step, forming, aside, outcome);
    }

    Proposal with(Place place) {
        return new Proposal(id, origin, stage, versions, talk, asking, place, step, forming, aside, outcome);
    }

    Proposal with(Step step) {
        return new Proposal(id, origin, stage, versions, talk, asking, place, step, forming, aside, outcome);
    }

    Proposal with(Forming forming) {
        return new Proposal(id, origin, stage, versions, talk, asking, place, step, forming, aside, outcome);
    }

    Proposal with(Aside aside) {
        return new Proposal(id, origin, stage, versions, talk, asking, place, step, forming, aside, outcome);
    }

    Proposal with(Outcome outcome) {
        return new Proposal(id, origin, stage, versions, talk, asking, place, step, forming, aside, outcome);
    }
}
