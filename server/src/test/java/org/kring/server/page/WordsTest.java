package org.kring.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.core.Refusal;

/** Every sentence that the program can say exists in every language, and no sentence waits in vain. */
class WordsTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z_]\\w*)+)(\\.?)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Map<String, String> ENGLISH = Languages.texts("en");
    private static final Set<String> TOPICS = ENGLISH.keySet().stream().map(WordsTest::topic)
        .collect(Collectors.toSet());

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everySentenceThatIsUsedExists(String lang) throws IOException {
        assertThat(Languages.texts(lang).keySet()).containsAll(used());
    }

    @Test
    void noSentenceIsUnused() throws IOException {
        var used = used();
        var beginnings = literals(".").collect(Collectors.toSet());
        assertThat(ENGLISH.keySet().stream().filter(key -> !used.contains(key))
            .filter(key -> beginnings.stream().noneMatch(key::startsWith)).filter(key -> !key.startsWith("dates."))
            .toList()).isEmpty();
    }

    @Test
    void everyLanguageSaysTheSameThings() {
        assertThat(Languages.texts("es").keySet()).isEqualTo(ENGLISH.keySet());
    }

    @Test
    void everyLanguageHasTheSamePlaces() {
        var spanish = Languages.texts("es");
        assertThat(ENGLISH.keySet()).allSatisfy(key -> assertThat(places(spanish.get(key))).as(key)
            .isEqualTo(places(ENGLISH.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void nothingIsCalledOut(String lang) {
        assertThat(Languages.texts(lang).values()).noneMatch(text -> text.contains("!") || text.contains("¡"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void noSentenceStandsTwice(String lang) throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/words", lang))) {
            assertThat(files.flatMap(WordsTest::keys)).doesNotHaveDuplicates();
        }
    }

    private static Stream<String> keys(Path file) {
        try {
            var topic = file.getFileName().toString().replace(".properties", "");
            return Files.readAllLines(file).stream().filter(line -> line.matches("[A-Za-z].*=.*"))
                .map(line -> topic + "." + line.substring(0, line.indexOf('=')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> used() throws IOException {
        var used = new TreeSet<String>();
        literals("").filter(key -> TOPICS.contains(topic(key))).forEach(used::add);
        refusals().forEach(used::add);
        used.addAll(enumWords());
        return used;
    }

    /** The strings in code and templates that look like a key and end like this. */
    private static Stream<String> literals(String end) throws IOException {
        var keys = new HashSet<String>();
        for (var root : List.of("src/main/java", "src/main/jte")) {
            try (var files = Files.walk(Path.of(root))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    LITERAL.matcher(Files.readString(file)).results().filter(match -> match.group(2).equals(end))
                        .map(match -> match.group(1) + match.group(2)).forEach(keys::add);
                }
            }
        }
        return keys.stream().filter(key -> !key.matches(".*\\.(js|css|svg|jte|png|properties)"));
    }

    private static Stream<String> refusals() {
        return Stream.of(Refusal.class.getPermittedSubclasses()).flatMap(type -> Stream.of(type.getEnumConstants()))
            .map(why -> (Enum<?>) why).filter(why -> !why.name().equals("UNUSED"))
            .map(why -> Words.refusalKey(why));
    }

    /** Where one value of an enum has its word, all of them need theirs. */
    private static Set<String> enumWords() {
        var families = ENGLISH.keySet().stream().map(key -> key.substring(0, key.lastIndexOf('.') + 1))
            .collect(Collectors.toSet());
        return enums().flatMap(type -> Stream.of(type.getEnumConstants())).map(value -> Words.key((Enum<?>) value))
            .filter(inOneOf(families)).collect(Collectors.toSet());
    }

    private static Stream<Class<?>> enums() {
        return Stream.of(Refusal.class, Words.class).flatMap(WordsTest::classesBeside).filter(Class::isEnum);
    }

    private static Stream<Class<?>> classesBeside(Class<?> one) {
        try {
            var place = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return classesIn(place);
            }
            try (var jar = FileSystems.newFileSystem(place)) {
                return classesIn(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> classesIn(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.map(root::relativize).map(Path::toString).filter(name -> name.endsWith(".class"))
                .filter(name -> name.startsWith("org/kring/") && !name.contains("/templates/"))
                .<Class<?>>map(WordsTest::loaded).toList().stream();
        }
    }

    private static Class<?> loaded(String file) {
        try {
            var name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
            return Class.forName(name, false, WordsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Predicate<String> inOneOf(Set<String> families) {
        return key -> families.contains(key.substring(0, key.lastIndexOf('.') + 1));
    }

    private static String topic(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }
}
