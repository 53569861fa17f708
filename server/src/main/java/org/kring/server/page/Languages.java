package org.kring.server.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.kring.core.collective.OwnWords;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All languages, read from {@code words/<language>/<topic>.properties} at the start. */
public final class Languages {
    private static final List<String> TAGS = List.of("en", "es");
    private static final Map<String, Locale> WAYS = Map.of("en", Locale.UK, "es", Locale.of("es", "ES"));

    private static final int MANY = 100;
    private static final Cache<Spoken, Language> SPOKEN = Caffeine.newBuilder().maximumSize(MANY).build();

    private static final Languages LOADED = new Languages();

    private final Map<String, Language> languages = new LinkedHashMap<>();

    private Languages() {
        TAGS.forEach(tag -> languages.put(tag, new Language(WAYS.get(tag), texts(tag))));
    }

    public static List<Language> all() {
        return List.copyOf(LOADED.languages.values());
    }

    /** @return the language of this two-letter name, or null where it is not spoken here */
    public static Language of(String tag) {
        return LOADED.languages.get(tag);
    }

    /** A language as a collective speaks it. */
    static Language spoken(Language language, OwnWords own) {
        return own.equals(OwnWords.NONE) ? language
            : SPOKEN.get(new Spoken(language.tag(), own), _ -> of(language.tag()).with(own));
    }

    private record Spoken(String language, OwnWords own) {}

    /**
     * The language to speak: what this browser chose, else what the person chose, else what the browser asks for, else
     * the first.
     *
     * @param cookie the browser's choice, or null
     * @param choice the person's choice, or null
     * @param accepted the header Accept-Language, or null
     */
    public static Language choose(String cookie, String choice, String accepted) {
        if (cookie != null && of(cookie) != null) {
            return of(cookie);
        }
        return choice != null && of(choice) != null ? of(choice) : asked(accepted);
    }

    private static Language asked(String accepted) {
        try {
            var ranges = Locale.LanguageRange.parse(accepted == null ? TAGS.getFirst() : accepted);
            var tag = Locale.lookupTag(ranges, TAGS);
            return of(tag == null ? TAGS.getFirst() : tag);
        } catch (IllegalArgumentException _) {
            return of(TAGS.getFirst());
        }
    }

    static Map<String, String> texts(String tag) {
        var texts = new TreeMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:words/" + tag + "/*.properties");
            for (var file : files) {
                var topic = file.getFilename().replace(".properties", "");
                read(file).forEach((key, text) -> texts.put(topic + "." + key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Properties read(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
