package org.kring.core.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kring.core.AgreementId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What stands beside the straight way.
 *
 * @param motion a course that is being asked about, or null
 * @param rest   why and until when it rests, or null
 * @param result what came back from where it rested last; empty before
 * @param tried  the ways out that were tried when the circle was stuck
 * @param help   who helps
 * @param act    what the leader did while the circle was stuck, or null
 * @param back   from which rest it is back, or null
 * @param pauses how often it rested or was passed on, the last one last
 */
public record Aside(Motion motion, Rest rest, Text result, PVector<Tried> tried, Help help, Act act, Back back,
                    PVector<Pause> pauses) {
    static final Aside NONE = new Aside(null, null, Text.NONE, TreePVector.empty(), Help.NONE, null, null, TreePVector.empty());

    /**
     * It rested, or others worked on it, and is back.
     *
     * @param version the number of the text with which it came back
     * @param rounds  how many questions had been asked by then
     */
    public record Back(Rest rest, Stage to, int version, int rounds) {
        /** Who minded that it comes back; nobody where others worked on it. */
        Optional<MemberId> minded() {
            return rest.course() instanceof Course.Park(var _, var owner) ? Optional.ofNullable(owner) : Optional.empty();
        }
    }

    /**
     * It rested, or others worked on it.
     *
     * @param topic where another circle was asked, or null
     * @param back  since when it is back, or null
     */
    public record Pause(Course course, Text reason, Instant at, TopicId topic, Instant back, Text result) {
        Pause asked(TopicId topic) {
            return new Pause(course, reason, at, topic, back, result);
        }

        Pause ended(Instant back, Text result) {
            return new Pause(course, reason, at, topic, back, result);
        }
    }

    Aside plus(Pause one) {
        return new Aside(motion, rest, result, tried, help, act, back, pauses.plus(one));
    }

    /** The last pause is so now. */
    Aside last(UnaryOperator<Pause> change) {
        return pauses.isEmpty() ? this : new Aside(motion, rest, result, tried, help, act, back,
            pauses.with(pauses.size() - 1, change.apply(pauses.getLast())));
    }

    /** Whether nothing has happened since it is back: no other step, text or question. */
    public boolean isFreshlyBack(Proposal p) {
        return back != null && back.to() == p.stage() && back.version() == p.version().number() && back.rounds() == p.asking().next();
    }

    /** @param agreement where it stands what is done, and until when */
    public record Act(AgreementId agreement, Risk risk) {}

    /**
     * @param rounds how many rounds had ended with a reason against by then
     * @param version the text by then
     * @param who    who sees to it, or null
     * @param until  by when; or null
     */
    public record Tried(WayOut way, int rounds, int version, Text note, Instant at, MemberId who, LocalDate until) {
        Tried given(MemberId who, LocalDate until) {
            return new Tried(way, rounds, version, note, at, who, until);
        }
    }

    Aside with(Motion motion) {
        return new Aside(motion, rest, result, tried, help, act, back, pauses);
    }

    Aside with(Rest rest) {
        return new Aside(null, rest, result, tried, help, act, back, pauses);
    }

    Aside back(Text result, Back from) {
        return new Aside(motion, null, result, tried, help, act, from, pauses);
    }

    Aside plus(Tried one) {
        return new Aside(motion, rest, result, tried.plus(one), help, act, back, pauses);
    }

    /** The way out that was begun last is somebody's now. */
    Aside given(MemberId who, LocalDate until) {
        return new Aside(motion, rest, result, tried.with(tried.size() - 1, tried.getLast().given(who, until)), help, act, back, pauses);
    }

    Aside with(Help help) {
        return new Aside(motion, rest, result, tried, help, act, back, pauses);
    }

    Aside with(Act act) {
        return new Aside(motion, rest, result, tried, help, act, back, pauses);
    }
}
