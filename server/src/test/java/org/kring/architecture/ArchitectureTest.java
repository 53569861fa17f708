package org.kring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages keep to the rules, and each rule bites. */
class ArchitectureTest {
    private static final String PLANTED = "org.kring.architecture.planted";
    private static final ImportOption NO_TEMPLATES = location -> !location.contains("/org/kring/server/templates/");
    private static final JavaClasses PROGRAM = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .withImportOption(location -> !location.contains("-tests.jar"))
        .withImportOption(NO_TEMPLATES)
        .importPackages("org.kring.core", "org.kring.server");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(PLANTED);

    @ParameterizedTest
    @MethodSource("rules")
    void theProgramKeepsTheRule(Rule rule) {
        assertThat(rule.rule().evaluate(PROGRAM).getFailureReport().getDetails()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyPackageThatTheRuleNamesExists(Rule rule) {
        assertThat(rule.packages()).isNotEmpty()
            .allSatisfy(name -> assertThat(PROGRAM).anyMatch(type -> type.getPackageName().equals(name)));
    }

    @ParameterizedTest
    @MethodSource("rulesAndWhatBreaksThem")
    void theRuleBites(Rule rule) {
        var report = rule.rule().evaluate(BROKEN).getFailureReport().toString();
        assertThat(rule.planted()).isNotEmpty().allSatisfy(name -> assertThat(report).contains(name));
    }

    @ParameterizedTest
    @MethodSource("rulesAndWhatBreaksThem")
    void theRuleIsNotBrokenByWhatBreaksAnother(Rule rule) {
        var report = rule.rule().evaluate(BROKEN).getFailureReport().toString();
        assertThat(innocent(rule)).allSatisfy(name -> assertThat(report).doesNotContain(name));
    }

    private static List<String> innocent(Rule rule) {
        return new Rules(PLANTED).all().stream().flatMap(each -> each.planted().stream())
            .filter(name -> !rule.planted().contains(name)).toList();
    }

    static Stream<Named<Rule>> rules() {
        return new Rules("org.kring").all().stream().map(rule -> Named.of(rule.toString(), rule));
    }

    static Stream<Named<Rule>> rulesAndWhatBreaksThem() {
        return new Rules(PLANTED).all().stream().map(rule -> Named.of(rule.toString(), rule));
    }
}
