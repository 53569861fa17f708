package org.kring.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.core.Actor;
import org.kring.core.MemberId;
import org.kring.core.people.PeopleEvent.AccessIssuedByHost;
import org.kring.server.journal.Journal;
import org.kring.server.journal.CollectiveId;
import org.kring.server.live.Collectives;
import org.kring.server.site.Evening;
import org.kring.server.site.Site;
import org.kring.server.start.Settings;

/** The host helps on the command line, and everybody sees it. */
class HostTest {
    @TempDir
    private Path data;

    @Test
    void aRunningProgramIssuesTheLinkItselfAndRecordsIt() {
        try (var site = new Site(data)) {
            var evening = Evening.begins(site);
            long before = version(site, evening);
            var said = run("sign-in-link", "", "dora");
            assertThat(said).startsWith("0 http");
            var phone = site.visitor();
            phone.opens(path(said)).send("form#link");
            assertThat(phone.opens(evening.at("/me")).first("h1").text()).isEqualTo("Dora");
            assertThat(version(site, evening)).isEqualTo(before + 1);
            assertThat(issued(site, evening)).containsExactly(new AccessIssuedByHost(new MemberId(4)));
        }
    }

    @Test
    void withoutARunningProgramItIsDoneOnWhatIsStored() {
        Evening evening;
        try (var site = new Site(data)) {
            evening = Evening.begins(site);
        }
        assertThat(Files.exists(data.resolve("host.door"))).isFalse();
        var said = run("sign-in-link", evening.slug(), "Dora");
        assertThat(said).startsWith("0 http");
        try (var site = new Site(data)) {
            assertThat(issued(site, evening)).hasSize(1);
            assertThat(site.visitor().opens(path(said)).text()).contains("You sign in as Dora");
        }
    }

    @Test
    void whatIsMissingIsSaidInOneLine() {
        try (var site = new Site(data)) {
            var evening = Evening.begins(site);
            assertThat(run("sign-in-link", "", "")).isEqualTo("2 Whose link? Say it by --member NAME.");
            assertThat(run("sign-in-link", "", "Zoe")).isEqualTo("1 Nobody here is called \"Zoe\".");
            assertThat(run("sign-in-link", "hill", "Ana"))
                .isEqualTo("1 There is no collective \"hill\". There are: " + evening.slug());
        }
    }

    @Test
    void theWayToBeginOneMoreIsPrinted() {
        try (var site = new Site(data)) {
            Evening.begins(site);
            var said = run("begin-link", "", "");
            assertThat(site.visitor().opens(path(said)).status()).isEqualTo(200);
        }
    }

    @Test
    void theDoorAndTheKeyAreForTheirOwnerOnly() throws Exception {
        try (var site = new Site(data)) {
            assertThat(site.visitor().opens("/").status()).isEqualTo(200);
            for (var file : List.of("host.door", "begin.key")) {
                assertThat(Files.getPosixFilePermissions(data.resolve(file))).hasSize(2);
            }
        }
    }

    private String run(String... command) {
        var out = new ByteArrayOutputStream();
        var settings = Settings.read(Map.of("data", data.toString(), "address", "127.0.0.1"), Map.of());
        int code = HostCommands.run(settings, List.of(command), new PrintStream(out, true, StandardCharsets.UTF_8));
        return code + " " + out.toString(StandardCharsets.UTF_8).strip();
    }

    private static String path(String said) {
        return said.replaceFirst("^0 https?://[^/]+", "");
    }

    private static long version(Site site, Evening evening) {
        return site.part(Collectives.class).shown(id(site, evening)).version();
    }

    private static CollectiveId id(Site site, Evening evening) {
        return site.part(Directory.class).find(evening.slug()).orElseThrow();
    }

    private static List<AccessIssuedByHost> issued(Site site, Evening evening) {
        var found = new ArrayList<AccessIssuedByHost>();
        site.part(Journal.class).read(id(site, evening), 0, entry -> {
            if (entry.event() instanceof AccessIssuedByHost issued) {
                assertThat(entry.stamp().actor()).isEqualTo(new Actor.Host());
                found.add(issued);
            }
        });
        return found;
    }
}
