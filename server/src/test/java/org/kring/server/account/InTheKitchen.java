package org.kring.server.account;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of pages: one program for all tests of a class, and River Commons from the beginning for each. */
public abstract class InTheKitchen {
    /** Where the program lives, and a River Commons of others. */
    protected static Kitchen house;
    protected Kitchen kitchen;

    @BeforeAll
    static void aHouse(@TempDir Path data) {
        house = new Kitchen(data);
    }

    @AfterAll
    static void theyGoHome() {
        house.close();
    }

    @BeforeEach
    final void theyAreNine() {
        kitchen = house.afresh();
    }
}
