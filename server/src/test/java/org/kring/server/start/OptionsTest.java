package org.kring.server.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kring.server.start.Settings.Wrong;

class OptionsTest {
    private static final Set<String> KNOWN = Set.of("port", "data");

    @Test
    void bothWaysOfWritingAnOptionAreRead() {
        assertThat(Options.read(List.of("--port", "80", "--data=a=b"), KNOWN)).containsOnly(
            Map.entry("port", "80"), Map.entry("data", "a=b"));
    }

    @Test
    void anUnknownOptionIsAnsweredWithThoseThereAre() {
        assertThatThrownBy(() -> Options.read(List.of("--prot", "80"), KNOWN)).isInstanceOf(Wrong.class)
            .hasMessage("There is no option --prot. There are: --data, --port.");
    }

    @Test
    void anOptionWithoutItsValueIsNamed() {
        assertThatThrownBy(() -> Options.read(List.of("--port"), KNOWN)).isInstanceOf(Wrong.class)
            .hasMessage("The option --port needs a value.");
    }

    @Test
    void aWordThatIsNoOptionIsAskedAbout() {
        assertThatThrownBy(() -> Options.read(List.of("port"), KNOWN)).isInstanceOf(Wrong.class)
            .hasMessage("What is meant by \"port\"? Options begin with --.");
    }
}
