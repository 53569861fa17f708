package org.kring.server.page;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.kring.server.page.Frame.Home;
import org.kring.server.page.Frame.Strip;
import org.kring.server.page.Frame.Token;

/** Pages put together from every fragment, as topics put them together; for tests and for looking at. */
final class Samples {
    static final List<String> ALL = List.of("today", "proposal", "meeting", "large", "begin", "raise");
    static final Instant NOW = Instant.parse("2026-11-24T17:12:00Z");
    private static final TemplateEngine ENGINE = TemplateEngine.create(new Both(), Path.of("target/jte-samples"),
        ContentType.Html, Samples.class.getClassLoader());

    private Samples() {}

    static String draw(String sample, String lang) {
        return draw(sample, frame(lang, 42));
    }

    static String draw(String sample, Frame frame) {
        var out = new StringOutput();
        ENGINE.render("sample/" + sample + ".jte", frame, out);
        return out.toString();
    }

    static Words words(String lang) {
        return new Words(Languages.of(lang), ZoneId.of("Europe/Brussels"), NOW);
    }

    /** @param version also shown in the strip, so that a refreshed page can be told from an old one */
    static Frame frame(String lang, long version) {
        return new Frame(words(lang), new Home("river", "River Commons", "Ana"), new Token("_csrf", "t0ken"),
            "once" + version, version, List.of("collective"), Place.TODAY,
            new Strip("Magazine", (int) version, 60, "/river/meetings/5", false), "Today", "http://kring.example/river");
    }

    /** The samples' own folder first, then the program's templates. */
    private static final class Both implements CodeResolver {
        private final CodeResolver samples = new DirectoryCodeResolver(Path.of("src/test/jte"));
        private final CodeResolver pages = new DirectoryCodeResolver(Path.of("src/main/jte"));

        @Override
        public String resolve(String name) {
            return of(name).resolve(name);
        }

        @Override
        public long getLastModified(String name) {
            return of(name).getLastModified(name);
        }

        @Override
        public boolean exists(String name) {
            return of(name).exists(name);
        }

        private CodeResolver of(String name) {
            return name.startsWith("sample/") ? samples : pages;
        }
    }
}
