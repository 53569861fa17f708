package org.kring.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessageTest {
    @Test
    void aPlainSentenceStaysAsItIs() {
        assertThat(say("It's {here}")).isEqualTo("It's {here}");
    }

    @Test
    void placesAreFilledInAnyOrder() {
        assertThat(say("{1} asks {0}. {1} waits", "Ana", "Ben")).isEqualTo("Ben asks Ana. Ben waits");
    }

    @Test
    void aNumberChoosesTheForm() {
        var text = "{0,plural,one{# person isn''t here}other{# people aren''t here}}";
        assertThat(say(text, 1)).isEqualTo("1 person isn't here");
        assertThat(say(text, 2)).isEqualTo("2 people aren't here");
    }

    private static String say(String text, Object... with) {
        return Message.of(text, Locale.ENGLISH).say(Object::toString, with);
    }
}
