package org.kring.server.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Stories told in browsers: one program for all tests of a class; each story founds its own collective in it. */
abstract class InTheHouse {
    static House house;

    @BeforeAll
    static void aHouse(@TempDir Path data) {
        house = new House(data);
    }

    @AfterAll
    static void theyGoHome() {
        house.close();
    }
}
