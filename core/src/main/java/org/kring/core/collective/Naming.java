package org.kring.core.collective;

import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.collective.CollectiveCommand.ChooseWords;
import org.kring.core.collective.CollectiveEvent.WordsChosen;

/** What a collective calls things: any member of the circle that all began in says so; history keeps who did. */
final class Naming {
    private Naming() {}

    static Decision decide(Collective state, Actor actor, ChooseWords c) {
        var words = c.words();
        return may(state, actor).and(words::check)
            .and(() -> Check.that(!words.equals(state.ownWords(c.language())), CollectiveRefusal.WORDS_ARE_THESE))
            .then(new WordsChosen(c.language(), words.circle(), words.circles(), words.hub(), words.secretary()));
    }

    static Check may(Collective state, Actor actor) {
        return Check.that(state.founded(), CollectiveRefusal.NOT_FOUNDED_YET)
            .and(() -> state.root().actsAsMember(actor));
    }
}
