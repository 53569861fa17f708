package org.kring.server.page;

import org.kring.core.StepId;

/** Addresses of next steps. */
public record StepLinks(String c) {
    public static final String ALL = "/{c}/steps";
    public static final String DONE = "/{c}/steps/{n}/done";
    public static final String LATER = "/{c}/steps/{n}/later";
    public static final String DROPPED = "/{c}/steps/{n}/dropped";

    public String all() {
        return Path.fill(ALL, c);
    }

    public String done(StepId step) {
        return Path.fill(DONE, c, step.value());
    }

    public String later(StepId step) {
        return Path.fill(LATER, c, step.value());
    }

    public String dropped(StepId step) {
        return Path.fill(DROPPED, c, step.value());
    }
}
