package org.kring.core.collective;

import java.util.stream.Stream;
import org.kring.core.Check;
import org.kring.core.Text;

/** What a collective calls things on its pages, in one language. What is blank has its ordinary name. */
public record OwnWords(Text circle, Text circles, Text hub, Text secretary) {
    public static final OwnWords NONE = new OwnWords(Text.NONE, Text.NONE, Text.NONE, Text.NONE);
    private static final int LONGEST = 30;

    /** Holds when these are words, and a circle has both its forms or neither. */
    Check check() {
        return Stream.of(circle, circles, hub, secretary)
            .map(word -> Check.that(isWord(word), CollectiveRefusal.NOT_A_WORD, word, LONGEST))
            .reduce(Check.OK, (all, each) -> all.and(() -> each))
            .and(() -> Check.that(circle.isBlank() == circles.isBlank(), CollectiveRefusal.BOTH_FORMS));
    }

    /** Letters, with spaces and hyphens between them. */
    private static boolean isWord(Text word) {
        return word.length() <= LONGEST
            && word.toString().chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-');
    }
}
