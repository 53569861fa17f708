package org.kring.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrainingTest {
    @Test
    void theDemosPagesAreVisitedBySomebodyWhoIsSignedIn() throws Exception {
        assertThat(Training.run()).contains("/river/circles", "/river/meetings", "/river/agreements", "/river/me");
    }
}
