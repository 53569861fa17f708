package org.kring.core.agreement;

import java.util.List;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.Command;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.Way;

/** What can be asked for about agreements. They are made, renewed and ended by proposals. */
public sealed interface AgreementCommand extends Command {
    /**
     * A decision in one line: "anyone against?" was asked, and nobody was.
     *
     * @param meeting the meeting in which it was asked, or null
     * @param present who was there
     */
    record DecideOnce(CircleId circle, MeetingId meeting, Text text, List<MemberId> present)
        implements AgreementCommand {}

    /** A command about one agreement. */
    sealed interface OfOne extends AgreementCommand {
        AgreementId agreement();
    }

    /** Something to watch: no soft no, but what to look at when the agreement is looked at again. */
    record Watch(AgreementId agreement, MemberId by, Way way, Text text) implements OfOne {}

    /** A member minds an agreement from now on. */
    record MindIt(AgreementId agreement, MemberId owner) implements OfOne {}

    /** What was seen when it was looked at: the result of its measure. */
    record NoteSeen(AgreementId agreement, MemberId by, Way way, Text text) implements OfOne {}

    /** With new information: to look at it before its day. */
    record AskToLook(AgreementId agreement, MemberId by, Way way, Text text) implements OfOne {}

    /** It does not fit together with another agreement. */
    record DeclareClash(AgreementId agreement, AgreementId other, MemberId by, Way way, Text text) implements OfOne {}

    record TakeBackClash(AgreementId agreement, AgreementId other) implements OfOne {}

    /** Newcomers read it, or need not any more. */
    record TellNewcomers(AgreementId agreement, boolean yes) implements OfOne {}

    /** @param item what its circle looks after that it belongs to, or 0 for none */
    record FileUnder(AgreementId agreement, int item) implements OfOne {}

    /** The leader, of what they do while the circle is stuck: it is not needed any more. */
    record EndAct(AgreementId agreement) implements OfOne {}

    /** The clock: its last day is over, and nobody has decided otherwise. */
    record EndByItself(AgreementId agreement) implements OfOne {}

    /** The clock: those who were not there have had the text for the whole window. */
    record CloseWindow(AgreementId agreement) implements OfOne {}
}
