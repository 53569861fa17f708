package org.kring.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.server.web.Gate.Asked;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.pattern.PathPatternParser;

class GateTest {
    @ParameterizedTest
    @CsvSource({"/{c}/topics/{number}, /river/topics/4", "/{c}, /river", "/, /", "/{c}/{any}/x, /river/topics/x",
        "/assets/{*path}, /assets/1/2/app.css", "/sign-in/link/{code}, /sign-in/link/abc", "/{c}/raise, /river/raise"})
    void whatAPatternMatchesIsLetThrough(String pattern, String path) {
        assertThat(gate(pattern).letsThrough(Asked.of("GET", path))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"/{c}/topics/{number}, /river/circles/4", "/{c}/topics, /river/topics/4", "/{c}, /river/topics"})
    void anotherWordOrAnotherDepthIsTurnedAway(String pattern, String path) {
        assertThat(gate(pattern).letsThrough(Asked.of("GET", path))).isFalse();
    }

    @Test
    void anotherMethodIsTurnedAway() {
        assertThat(gate("/{c}/raise").letsThrough(Asked.of("POST", "/river/raise"))).isFalse();
    }

    @Test
    void whatHasToBeDecodedIsNotJudgedAtAGlance() {
        assertThat(Asked.of("GET", "/river/r%61ise")).isNull();
        assertThat(Asked.of("GET", "/river/raise;v=1")).isNull();
        assertThat(Asked.of("HEAD", "/river/raise")).isNull();
    }

    private static Gate gate(String pattern) {
        var options = new RequestMappingInfo.BuilderConfiguration();
        options.setPatternParser(new PathPatternParser());
        return Gate.of(RequestMappingInfo.paths(pattern).methods(RequestMethod.GET).options(options).build());
    }
}
