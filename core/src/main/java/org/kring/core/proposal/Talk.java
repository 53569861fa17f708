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
 * @param appeal what whoever does not belong to the circle any more asked the wider circle to look at; empty before
 * @param word who has had the word, and since when there is something to speak of
 */
public record Talk(PVector<Question> questions, PVector<Reaction> reactions, PMap<Care, LocalDate> care, Text appeal, Word word) {
    static final Talk NONE = new Talk(TreePVector.empty(), TreePVector.empty(), HashTreePMap.empty(), Text.NONE, Word.NONE);

    Talk plus(Question question) {
        return new Talk(questions.plus(question), reactions, care, appeal, word);
    }

    Talk plus(Care what, LocalDate on) {
        return new Talk(questions, reactions, care.plus(what, on), appeal, word);
    }

    Talk answered(int number, Text text, MemberId by) {
        return new Talk(questions.with(number - 1, questions.get(number - 1).answered(text, by)), reactions, care, appeal, word);
    }

    /** One reaction each to each text: a later one takes the place of the earlier. */
    Talk plus(Reaction reaction) {
        var others = reactions.stream()
            .filter(each -> !each.by().equals(reaction.by()) || each.version() != reaction.version()).toList();
        return new Talk(questions, TreePVector.from(others).plus(reaction), care, appeal, word);
    }

    Talk appealed(Text text) {
        return new Talk(questions, reactions, care, text, word);
    }

    Talk with(Word word) {
        return new Talk(questions, reactions, care, appeal, word);
    }
}
