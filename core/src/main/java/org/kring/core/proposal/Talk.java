package org.kring.core.proposal;

import org.kring.core.MemberId;
import org.kring.core.Text;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** What was asked and said about a proposal. */
public record Talk(PVector<Question> questions, PVector<Reaction> reactions) {
    static final Talk NONE = new Talk(TreePVector.empty(), TreePVector.empty());

    Talk plus(Question question) {
        return new Talk(questions.plus(question), reactions);
    }

    Talk answered(int number, Text text, MemberId by) {
        return new Talk(questions.with(number - 1, questions.get(number - 1).answered(text, by)), reactions);
    }

    /** One reaction each to each text: a later one takes the place of the earlier. */
    Talk plus(Reaction reaction) {
        var others = reactions.stream()
            .filter(each -> !each.by().equals(reaction.by()) || each.version() != reaction.version()).toList();
        return new Talk(questions, TreePVector.from(others).plus(reaction));
    }
}
