package org.kring.server.proposal;

import java.util.List;
import org.kring.server.page.Option;

/**
 * The steps before there is a text, as one viewer sees them now.
 *
 * @param step    UNDERSTAND, PICTURE, SHAPE or WRITING; names the words
 * @param asks    the one question of the step
 * @param quiet   who has not said anything in it yet
 * @param waiting who has not said yet that we can go on, or null where that is not asked
 * @param onward  steps that may follow now, back or on
 * @param people  who could write
 * @param due     a day by which they could have written
 * @param began   what was raised, where it began with that, or null
 */
public record FormingView(String step, String asks, List<String> notes, String need, List<Part> parts, boolean maySay,
                          boolean mayName, boolean mayReady, String quiet, String waiting, boolean allReady, List<Option> onward,
                          boolean mayChoose, List<Option> people, String due, boolean mayWrite, String began) {
    /** Something a good answer must cover, with its ideas. */
    public record Part(int number, String text, List<Thought> ideas, boolean later, boolean maySetAside) {}

    /** @param leftOut why it is not in the text, or empty */
    public record Thought(int number, String text, String by, String leftOut, boolean mayLeaveOut) {}
}
