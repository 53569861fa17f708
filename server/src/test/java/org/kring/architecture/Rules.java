package org.kring.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who may know whom, each rule once. What lies outside {@code java.base} the compiler keeps from the core.
 *
 * @param root {@code org.kring}, or where the classes stand that break the rules on purpose
 */
record Rules(String root) {
    private static final List<List<String>> LEVELS = List.of(List.of("people"), List.of("circle"), List.of("backlog"),
        List.of("step"), List.of("tryout"), List.of("consent"), List.of("agreement"), List.of("proposal"),
        List.of("meeting", "mission"), List.of("report"),
        List.of("newcomer"), List.of("handbook"), List.of("collective"));
    private static final List<String> SHARED = List.of("journal", "live", "account", "draft", "notice", "web", "page",
        "drawing", "search", "start", "demo");
    private static final List<String> OPEN_TO_TOPICS = List.of("live", "web", "page", "drawing", "search", "draft");
    /** Made from the templates when the program is built. */
    private static final String MADE = "templates";

    List<Rule> all() {
        return List.of(coreTouchesNothing(), coreAsksNobody(), levels(), sealedListsOnly(), topicsMeetInLinks(),
            databases(), requests(), plainParts(), cycles());
    }

    private Rule coreTouchesNothing() {
        return rule(noClasses().that().resideInAPackage(core("."))
            .should().dependOnClassesThat(OutsideWorld.TYPES)
            .as("the core touches no clock, chance, file, socket or thread"),
            List.of(core("")), "OpensAFile", "StartsAThread", "ThrowsDice");
    }

    private Rule coreAsksNobody() {
        return rule(noClasses().that().resideInAPackage(core("."))
            .should().accessTargetWhere(OutsideWorld.QUESTIONS)
            .as("the core asks nobody for the time, the place or the language"),
            List.of(core("")), "LooksAtTheClock", "SpeaksTheHostsLanguage");
    }

    private Rule levels() {
        var packages = LEVELS.stream().flatMap(List::stream).map(topic -> core("." + topic)).toList();
        return rule(classes().that().resideInAPackage(core("") + ".*..")
            .should(new LookDown(core(""), LEVELS))
            .as("topics of the core know lower topics only"),
            packages, "LooksUp", "LooksAside", "HasNoLevel");
    }

    private Rule sealedListsOnly() {
        return rule(noClasses().that().resideInAPackage(core(""))
            .and(not(simpleName("Command").or(simpleName("Event")).or(simpleName("Refusal"))))
            .should().dependOnClassesThat().resideInAPackage(core("") + ".*..")
            .as("in the core's root only the lists of commands, events and refusals know topics"),
            List.of(core("")), "KnowsATopic");
    }

    private Rule topicsMeetInLinks() {
        return rule(classes().that(areTopicsOfTheServer())
            .should(new KnowOnly(server(""), Stream.concat(OPEN_TO_TOPICS.stream(), Stream.of(MADE)).toList()))
            .as("a topic's pages know the core, live, web and page, and never another topic's pages"),
            OPEN_TO_TOPICS.stream().map(name -> server("." + name)).toList(), "KnowsAnotherTopic", "KnowsTheJournal");
    }

    private Rule databases() {
        return rule(noClasses().that().resideInAPackage(server("") + ".*..")
            .and(not(resideInAnyPackage(inServer("journal", "account", "notice", "draft"))))
            .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..",
                "com.zaxxer..", "org.flywaydb..")
            .as("only journal, account, notice and draft know databases"),
            List.of(server(".journal"), server(".account"), server(".notice"), server(".draft")), "AsksTheDatabase");
    }

    private Rule requests() {
        return rule(noClasses().that().resideInAPackage(server("."))
            .and(not(resideInAnyPackage(inServer("web")).or(nameMatching(".*Controller(\\$.*)?"))))
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework.web..", "org.springframework.http..",
                "org.springframework.security..", "jakarta.servlet..")
            .as("only web and controllers know requests and who signed in"),
            List.of(server(".web")), "ReadsTheRequest");
    }

    private Rule plainParts() {
        return rule(noClasses().that().resideInAnyPackage(inServer("live", "journal"))
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "jakarta..")
            .as("live and journal are plain Java"),
            List.of(server(".live"), server(".journal")), "IsAComponent");
    }

    private Rule cycles() {
        return rule(slices().assignedFrom(new PackagesBut(core("")))
            .should().beFreeOfCycles()
            .as("no packages need each other, but the core's root and its topics"),
            List.of(core("")), "NeedsWeb", "NeedsPage");
    }

    private DescribedPredicate<JavaClass> areTopicsOfTheServer() {
        return resideInAPackage(server("") + ".*..").and(not(resideInAnyPackage(inServer(SHARED.toArray(String[]::new)))));
    }

    private static Rule rule(ArchRule rule, List<String> packages, String... planted) {
        return new Rule(rule, packages, List.of(planted));
    }

    private String core(String below) {
        return root + ".core" + (below.equals(".") ? ".." : below);
    }

    private String server(String below) {
        return root + ".server" + (below.equals(".") ? ".." : below);
    }

    private String[] inServer(String... names) {
        return Arrays.stream(names).map(name -> server("." + name) + "..").toArray(String[]::new);
    }
}
