package org.kring.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The parts of {@code java.base} through which the outside world would come into the core. */
final class OutsideWorld {
    static final DescribedPredicate<JavaClass> TYPES = DescribedPredicate.describe("reach outside", OutsideWorld::isOutside);
    static final DescribedPredicate<JavaAccess<?>> QUESTIONS =
        DescribedPredicate.describe("depend on when, where and by whom it is asked", OutsideWorld::asks);

    private static final Pattern OUTSIDE = Pattern.compile(
        "java\\.(io|net|nio|security|util\\.concurrent|util\\.logging|util\\.random)\\..*"
            + "|java\\.time\\.(Clock|InstantSource)(\\$.*)?"
            + "|java\\.util\\.(Random|SplittableRandom|UUID|Timer|TimerTask|Scanner|ResourceBundle)"
            + "|java\\.lang\\.(Thread.*|InheritableThreadLocal|Runtime|Process.*|System)");
    private static final Map<String, Set<String>> ASKING = Map.of(
        "java.lang.Math", Set.of("random"),
        "java.lang.StrictMath", Set.of("random"),
        "java.util.Collections", Set.of("shuffle"),
        "java.util.Locale", Set.of("getDefault", "setDefault"),
        "java.util.TimeZone", Set.of("getDefault"),
        "java.time.ZoneId", Set.of("systemDefault"),
        "java.lang.String", Set.of("format", "formatted", "toLowerCase", "toUpperCase", "getBytes"),
        "java.time.format.DateTimeFormatter", Set.of("ofPattern", "ofLocalizedDate", "ofLocalizedTime",
            "ofLocalizedDateTime"));

    private OutsideWorld() {}

    private static boolean isOutside(JavaClass type) {
        return OUTSIDE.matcher(type.getName()).matches();
    }

    private static boolean asks(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getTarget().getName();
        return owner.startsWith("java.time.") && name.equals("now")
            || ASKING.getOrDefault(owner, Set.of()).contains(name) && !saysTheLanguage(access);
    }

    private static boolean saysTheLanguage(JavaAccess<?> access) {
        return access.getTarget().getFullName().contains("java.util.Locale,")
            || access.getTarget().getFullName().contains("java.util.Locale)");
    }
}
