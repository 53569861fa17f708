package org.kring.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tokens and codes. */
class SecretsTest {
    @Test
    void aCodeCanBeReadOutAndIsFoundHoweverItIsTyped() {
        assertThat(Secrets.readable()).matches("[B-Z2-9]{4}-[B-Z2-9]{4}");
        assertThat(Secrets.meant(" krxc 4f2b ")).isEqualTo("KRXC-4F2B");
        assertThat(Secrets.meant("KRXC-4F2B")).isEqualTo("KRXC-4F2B");
    }

    @Test
    void aLongTokenIsLeftAsItIs() {
        var token = Secrets.token();
        assertThat(token).hasSize(43);
        assertThat(Secrets.meant(token)).isEqualTo(token);
    }

    @Test
    void noTwoTokensAreAlike() {
        assertThat(Stream.generate(Secrets::token).limit(1000).distinct()).hasSize(1000);
    }
}
