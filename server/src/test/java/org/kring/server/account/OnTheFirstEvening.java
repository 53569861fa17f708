package org.kring.server.account;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.kring.server.journal.CollectiveId;
import org.kring.server.site.Evening;
import org.kring.server.site.Site;
import org.kring.server.site.Visitor;

/** Tests of ways in: one program for all tests of a class, and for each a collective that was founded in the browser. */
abstract class OnTheFirstEvening {
    static Site site;
    Evening evening;
    Visitor laptop;
    CollectiveId river;

    @BeforeAll
    static void start(@TempDir Path data) {
        site = new Site(data);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    final void theyHaveBegun() {
        evening = Evening.begins(site);
        laptop = evening.laptop();
        river = site.part(Directory.class).find(evening.slug()).orElseThrow();
    }
}
