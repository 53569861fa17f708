package org.kring.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Holds for a class that knows its own topic and topics of lower levels. */
final class LookDown extends ArchCondition<JavaClass> {
    private final String core;
    private final List<List<String>> levels;

    LookDown(String core, List<List<String>> levels) {
        super("look down only");
        this.core = core;
        this.levels = levels;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (level(type) < 0) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " belongs to a topic without a level"));
        }
        type.getDirectDependenciesFromSelf().stream().filter(this::looksUpOrAside)
            .forEach(each -> events.add(SimpleConditionEvent.violated(type, each.getDescription())));
    }

    private boolean looksUpOrAside(Dependency dependency) {
        var to = dependency.getTargetClass();
        return to.getPackageName().startsWith(core + ".") && !topic(to).equals(topic(dependency.getOriginClass()))
            && level(to) >= level(dependency.getOriginClass());
    }

    private int level(JavaClass type) {
        for (int level = 0; level < levels.size(); level++) {
            if (levels.get(level).contains(topic(type))) {
                return level;
            }
        }
        return -1;
    }

    private String topic(JavaClass type) {
        return type.getPackageName().substring(core.length() + 1).split("\\.")[0];
    }
}
