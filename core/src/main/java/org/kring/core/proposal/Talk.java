package org.kring.core.proposal;

import java.time.LocalDate;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What was asked and said about a proposal.
 *
 * @param care what came before a circle spoke of somebody's leaving, and when
 */
public record Talk(PVector<Question> questions, PVector<Reaction> reactions, PMap<Care, LocalDate> care) {
    static final Talk NONE = new Talk(TreePVector.empty(), TreePVector.empty(), HashTreePMap.empty());

    Talk plus(Question question) {
        return new Talk(questions.plus(question), reactions, care);
    }

    Talk plus(Care what, LocalDate on) {
        return new Talk(questions, reactions, care.plus(what, on));
    }

    Talk answered(int number, Text text, MemberId by) {
        return new Talk(questions.with(number - 1, questions.get(number - 1).answered(text, by)), reactions, care);
    }

    /** One reaction each to each text: a later one takes the place of the earlier. */
    Talk plus(Reaction reaction) {
        var others = reactions.stream()
            .filter(each -> !each.by().equals(reaction.by()) || each.version() != reaction.version()).toList();
        return new Talk(questions, TreePVector.from(others).plus(reaction), care);
    }
}
