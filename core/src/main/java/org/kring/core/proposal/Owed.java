package org.kring.core.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.Actor;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.Way;
import org.kring.core.consent.Objection;
import org.kring.core.consent.Window;

/**
 * Something that a proposal waits for from one person. Pages and mails ask for all of it, and for nothing else.
 *
 * @param until by when, or null where nothing runs out
 */
public record Owed(What what, Instant until) {
    /** What can be waited for. */
    public enum What {
        /** The word of whom it is about, before anybody is asked. */
        HEARD,
        /** The answer to "do you see a reason against?" */
        ANSWER,
        /** The answer, now that what one wanted to know has been said. */
        CLEARED,
        /** Whether one is against another course. */
        COURSE,
        /** "Is that it?", of one's own reason as the circle understood it. */
        UNDERSTOOD,
        /** The words for one's own reason. */
        WORDS,
        /** Whether one asks the questions in a circle that is stuck. */
        HELP,
        /** A text, or what comes of it, from a small group that works on it. */
        GROUP,
        /** A sentence, as a circle that is stuck asks everyone. */
        SENTENCE,
        /** The next text, by whom it was given to. */
        TEXT,
        /** How we go on, as we are stuck, from whoever asks the questions. */
        STUCK,
        /** Somebody who cannot name a reason yet asked this person to listen. */
        LISTENING,
        /** Whoever began it answers what is asked. */
        REPLY,
        /** How a reason against was understood, from whoever asks the questions or stands in. */
        RESTATED,
        /** The text, from those who write it. */
        WRITING,
        /** Whether we can go on to the next step. */
        READINESS,
        /** What one sees, what must be covered, or an idea, as the step asks. */
        VIEW,
        /** Something to ask, or nothing. */
        QUESTION,
        /** Something to say about it, or nothing. */
        REACTION,
        /** A way to meet a reason against that is understood, and a text. */
        WAY,
        /** It rested, or others worked on it, and is back: how it goes on. */
        BACK,
        /** A step is over, and nobody is asked anything: what comes next. */
        GO_ON
    }

    /** All that this person owes about a proposal, what is most urgent first. */
    public static List<Owed> by(MemberId member, Proposal p, Below below, Moment now) {
        var may = new May(p, below, new Actor.Member(member), now);
        return p.stage().isOver() || p.stage() == Stage.DRAFT ? List.of()
            : Stream.of(heard(may, member), answer(p, member), cleared(p, member), course(p, member), understood(p, member), words(p, member),
                help(p, member), OwedStuck.by(may, member), OwedStuck.group(p, member), listening(p, member, now), reply(may, member), restated(may, member),
                writing(may, member), step(may, member), GoingOn.of(may, member).map(what -> new Owed(what, null)))
                .flatMap(Optional::stream).toList();
    }

    /** Whom it is about asks and reacts, and does not decide (method.md section 2, removing). */
    private static Optional<Owed> heard(May may, MemberId member) {
        var p = may.proposal();
        return when(member.equals(p.content().effect().losing()) && may.ask(member, Way.OWN_DEVICE).holds()
            && !p.talk().word().had().contains(member), What.HEARD, end(p));
    }

    private static Optional<Owed> answer(Proposal p, MemberId member) {
        return when(p.owesAnswer(member) && !p.isCleared(member), What.ANSWER, end(p));
    }

    private static Optional<Owed> cleared(Proposal p, MemberId member) {
        return when(p.isCleared(member), What.CLEARED, end(p));
    }

    private static Optional<Owed> course(Proposal p, MemberId member) {
        return when(p.owesCourse(member), What.COURSE, p.motionEnds().orElse(null));
    }

    private static Optional<Owed> help(Proposal p, MemberId member) {
        return when(member.equals(p.aside().help().asked()), What.HELP, null);
    }

    private static Optional<Owed> understood(Proposal p, MemberId member) {
        return reasonsOf(p, member).filter(Objection::asksIsThatIt).findFirst()
            .map(objection -> new Owed(What.UNDERSTOOD, objection.timeToAgree()));
    }

    private static Optional<Owed> words(Proposal p, MemberId member) {
        return reasonsOf(p, member).filter(Objection::asksForWords).findFirst()
            .map(objection -> new Owed(What.WORDS, objection.timeToNameIt()));
    }

    private static Stream<Objection> reasonsOf(Proposal p, MemberId member) {
        return p.openObjections().stream().filter(objection -> objection.by().equals(member));
    }

    private static Optional<Owed> listening(Proposal p, MemberId member, Moment now) {
        return p.openObjections().stream().filter(objection -> member.equals(objection.listener()) && !objection.isNamed()
                && now.at().isBefore(objection.timeToNameIt())).findFirst()
            .map(objection -> new Owed(What.LISTENING, objection.timeToNameIt()));
    }

    private static Optional<Owed> reply(May may, MemberId member) {
        var p = may.proposal();
        return when(p.isBy(member) && !p.openQuestions().isEmpty() && !p.isInMeeting() && may.answer().and(may::going).holds(),
            What.REPLY, null);
    }

    private static Optional<Owed> restated(May may, MemberId member) {
        var p = may.proposal();
        return when(SaysBack.of(may).filter(member::equals).isPresent() && !p.isInMeeting() && may.seeAnswers() && p.openObjections().stream()
            .anyMatch(objection -> objection.isNamed() && objection.restated().isBlank() && !objection.by().equals(member)
                && objection.state() == Objection.State.RAISED && may.restate(objection.number()).holds()), What.RESTATED, null);
    }

    private static Optional<Owed> writing(May may, MemberId member) {
        var p = may.proposal();
        return when(p.stage() == Stage.WRITING && p.forming().writes(member) && may.belongs(), What.WRITING,
            p.forming().due() == null ? null : p.forming().due().plusDays(1).atStartOfDay(may.now().zone()).toInstant());
    }

    /** In a meeting people are asked there. */
    private static Optional<Owed> step(May may, MemberId member) {
        var p = may.proposal();
        if (p.isInMeeting() || !may.decides(member)) {
            return Optional.empty();
        }
        return MayForm.asksReady(p) && !p.forming().ready().contains(member) ? when(true, What.READINESS, end(p))
            : when(p.runningWindow().isPresent() && maySpeak(may, member), said(p.stage()), end(p));
    }

    private static boolean maySpeak(May may, MemberId member) {
        var stage = may.proposal().stage();
        return may.isAwaited(member) && (stage.isForming()
            ? MayForm.say(may, stage, member, Way.OWN_DEVICE) : may.addNothing(member, Way.OWN_DEVICE)).holds();
    }

    private static What said(Stage stage) {
        return stage.isForming() ? What.VIEW : stage == Stage.CLARIFY ? What.QUESTION : What.REACTION;
    }

    private static Instant end(Proposal p) {
        return p.runningWindow().map(Window::until).orElse(null);
    }

    private static Optional<Owed> when(boolean so, What what, Instant until) {
        return so ? Optional.of(new Owed(what, until)) : Optional.empty();
    }
}
