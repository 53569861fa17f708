package org.kring.server.circle;

import java.util.List;
import org.kring.core.circle.Circle;
import org.kring.server.page.Option;
import org.kring.server.web.Look;

/**
 * The way to proposing that somebody does not belong to a circle any more.
 *
 * @param others the other members, each with where it is begun
 */
public record RemovalView(String circle, String slug, List<Option> others) {
    static RemovalView of(Look look, Circle circle) {
        return new RemovalView(circle.name().toString(), circle.slug(), circle.members().stream()
            .filter(member -> !member.equals(look.me())).map(member -> new Option(
                look.links().proposals().beginRemoval(circle.slug(), member), look.names().of(member))).toList());
    }
}
