package org.kring.server.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kring.server.page.Chip;
import org.kring.server.page.Excerpt;
import org.kring.server.page.CirclesDrawing;
import org.kring.server.page.Diff;
import org.kring.server.page.Option;
import org.kring.server.page.RoomRow;
import org.kring.server.page.Typed;
import org.kring.server.web.ForAgenda;
import org.kring.server.web.OtherWays;

/**
 * A proposal as one viewer sees it now. A part that is null is not shown.
 *
 * @param noted  one sentence on where it stands
 * @param silent what can be done where nothing is heard of somebody, or null
 * @param written what stands in the text's fields
 * @param items  what of all that its circle looks after it can be about; empty where there is nothing
 * @param standIn who could ask the questions while whoever does sees a reason against, or null
 * @param others other ways to go on with it
 * @param back   the form that came back with what is missing, or null
 * @param isLost whether that form has no place on the page as it is now
 * @param meeting the way to the meeting that has it or will have it, or null
 * @param agenda puts it on the agenda of the next meeting, or null
 */
public record ProposalView(int number, Head head, Said text, Now now, FormingView forming, TurnView turn, OtherWays others, Asked asked,
                           Room room, Talk talk, List<Reason> reasons, Lead lead, Ways ways, List<Past> road,
                           String noted, Fact silent, String standIn, Fact agreement, Fact meeting, ForAgenda agenda, String chat,
                           Map<String, String> written, List<Option> items, Typed back, boolean isLost) {
    /**
     * @param until until when the answers are awaited, or null
     * @param away  when the circle is away meanwhile, or null
     */
    public record Head(String circle, String circleHref, String until, String away, String title, List<Chip> steps) {}

    /**
     * What the proposal says.
     *
     * @param over  when it was kept
     * @param mayRedraw the viewer may draw its plan of circles anew
     * @param by    who wrote it, or null where the table did
     * @param html  the text as it is now
     * @param parts what changed since the viewer answered or the last text; null where nothing did
     * @param since a sentence on what the difference is to, or null
     * @param change what is said of the change, or null
     */
    public record Said(int version, String over, String label, String by, String why, String html, List<Diff.Part> parts, String since,
                       List<Fact> facts, List<Clause> clauses,
                       String change, boolean mayRefuse, CirclesDrawing drawing, boolean mayRedraw) {}

    /** What a text sets or changes besides its words. @param more what goes with it, folded on a phone */
    public record Clause(String says, List<String> more) {}

    /** A line of a label and a value, perhaps with a way to it. */
    public record Fact(String label, String value, String href) {
        public Fact(String label, String value) {
            this(label, value, null);
        }
    }

    /**
     * The question to this viewer.
     *
     * @param options  the three answers, none leaning
     * @param own      what the viewer said to this text, or null
     * @param confirm  "… wrote down for you: …. Was that right?", or null
     * @param cleared  what the viewer wanted to know has been said, and they are asked once more
     * @param mayAnswer whether an answer of one's own device is awaited or can be changed
     * @param guest    a sentence for whoever is heard and does not decide, or null
     * @param heard    who was heard and who not yet
     * @param ends     how it comes to its end, each in a sentence
     * @param said     what each said, once it may be seen
     */
    public record Asked(String question, String hint, int version, List<Option> options, String own, boolean cleared, String confirm,
                        boolean mayAnswer, String guest, String heard, List<String> ends, List<Chip> said) {}

    /**
     * The step the group is in, where it is one of asking or reacting.
     *
     * @param step  names its words
     * @param speak whether the viewer may say something
     * @param nothing whether the viewer may say that they have nothing to say
     * @param quiet who has not said anything yet
     */
    public record Now(String step, boolean speak, boolean nothing, String quiet) {}

    /**
     * What any member may do about the time and the way.
     *
     * @param circles those inside that it touches, or might
     */
    public record Ways(boolean lengthen, boolean early, boolean waitForAll, boolean doNotWait, boolean talk,
                       List<Touched> circles) {
        boolean areThere() {
            return lengthen || early || waitForAll || doNotWait || talk || !circles.isEmpty();
        }
    }

    /** A circle inside. @param touched whether it was said that its domain is touched */
    public record Touched(int circle, String name, boolean touched) {}

    /** The list for whoever writes down what is said aloud. */
    public record Room(List<RoomRow> rows, boolean others, String singly) {}

    /** Questions and reactions. */
    public record Talk(List<Question> questions, List<Reaction> reactions, boolean mayAsk) {}

    public record Question(int number, String text, String answer, boolean mayAnswer, boolean leftOpen) {}

    public record Reaction(String text) {}

    /**
     * A reason against.
     *
     * @param name      whose it is, or null where the viewer does not see it
     * @param thanks    for the first reason of somebody who is new, or null
     * @param noted     how far it has come
     * @param listening who listens, and until when there is time to name it, or null
     * @param restated  how the circle understood it, or empty
     * @param agree     until when whoever gave it can say whether that is it, and what then; or null
     * @param own       whether the viewer may close it
     * @param moves     the ways of meeting it that were chosen, or null
     * @param past     it spoke of an earlier text, and steps back
     * @param mayWord  whether the viewer can give it its words
     * @param toChoose  the ways that can be chosen; none before it is understood
     */
    public record Reason(int number, String label, String thanks, String might, List<Fact> more, String noted, String restated,
                         String listening, String agree, boolean open, boolean mayRestate, boolean mayUnderstand, boolean own,
                         String moves, List<Option> toChoose, boolean past, boolean mayWord) {}

    /**
     * What may be done to move on.
     *
     * @param stages   stages that may follow, with their words
     * @param content  the text to begin a change from; null where it may not change
     * @param heard    who is here, had the word, and can be noted as heard, or null
     * @param findsText every reason against is understood, and a text is being looked for
     * @param draft    nobody else sees it yet
     * @param care     what has to come before it is shown to everyone, where it is about somebody's leaving
     * @param declare  whether the decision can be written down now
     * @param missing  why it cannot, or null where that is not asked
     */
    public record Lead(List<Option> stages, Typed content, List<Option> owners, boolean mayAskAll, boolean declare,
                       String missing, boolean mayPresent, boolean mayWithdraw, List<Option> care,
                       String heard, boolean findsText, boolean draft) {}

    /** A line of the road: when, what, and the words that go with it. */
    public record Past(LocalDate on, String what, String words) {
        private static final int LONG = 280;
        private static final int BEGINNING = 120;

        public boolean isLong() {
            return words.length() > LONG;
        }

        /** What stands there while it is folded. */
        public String beginning() {
            return Excerpt.of(words, BEGINNING);
        }
    }

    /** The form with this id: as it came back, or empty. */
    public Typed typed(String form) {
        return back != null && back.form().equals(form) ? back : Typed.nothing(form);
    }

    /** The form with this id: as it came back, or filled in beforehand. */
    public Typed typed(String form, Map<String, String> filled) {
        return back != null && back.form().equals(form) ? back : new Typed(form, filled, Map.of());
    }

    /** The reasons that are worked on, or those that step back. */
    public List<Reason> reasons(boolean past) {
        return reasons.stream().filter(reason -> reason.past() == past).toList();
    }

    /** Whether there is another way than the one the group is on. */
    public boolean offersWays() {
        return ways.areThere() || others.offers();
    }

    /** The form that came back and has no place on the page as it is now, or null. */
    public Typed lost() {
        return isLost && back != null && back.isBack() ? back : null;
    }

    /** With its sentence and its words above everything, so that nothing is lost. */
    ProposalView losing() {
        return new ProposalView(number, head, text, now, forming, turn, others, asked, room, talk, reasons, lead, ways, road, noted, silent, standIn,
            agreement, meeting, agenda, chat, written, items, back, true);
    }
}
