package org.kring.server.circle;

import java.util.List;
import org.kring.core.circle.Circle;
import org.kring.server.web.Look;

/**
 * What goes with leaving a circle.
 *
 * @param roles the roles that end with it, in words
 */
public record LeavingView(List<String> roles) {
    static LeavingView of(Look look, Circle circle) {
        return new LeavingView(circle.rolesOf(look.me()).stream().map(look.w()::of).toList());
    }
}
