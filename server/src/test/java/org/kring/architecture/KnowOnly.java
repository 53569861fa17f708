package org.kring.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Holds for a class of the server that knows its own package and the open ones, and nothing else of the server. */
final class KnowOnly extends ArchCondition<JavaClass> {
    private final String server;
    private final List<String> open;

    KnowOnly(String server, List<String> open) {
        super("know only their own topic and " + open);
        this.server = server;
        this.open = open;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream().filter(this::isForbidden)
            .forEach(each -> events.add(SimpleConditionEvent.violated(type, each.getDescription())));
    }

    private boolean isForbidden(Dependency dependency) {
        var to = part(dependency.getTargetClass());
        return to != null && !to.equals(part(dependency.getOriginClass())) && !open.contains(to);
    }

    /** The package below the server's root, or null for what is not the server's. */
    private String part(JavaClass type) {
        var name = type.getPackageName();
        if (name.equals(server)) {
            return "";
        }
        return name.startsWith(server + ".") ? name.substring(server.length() + 1).split("\\.")[0] : null;
    }
}
