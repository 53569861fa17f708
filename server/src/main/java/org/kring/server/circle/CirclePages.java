package org.kring.server.circle;

import static org.kring.server.page.Draw.T;

import gg.jte.models.runtime.JteModel;
import org.kring.core.Decision.Refused;
import org.kring.core.circle.Circle;
import org.kring.server.page.Frame;
import org.kring.server.page.Place;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;

/** What the pages about one circle share. */
final class CirclePages {
    private CirclePages() {}

    static Circle circle(Look look, String slug) {
        return look.state().circles().bySlug(slug).orElseThrow(NotHere::new);
    }

    static Frame frame(Look look, Circle circle) {
        return look.frame().at(Place.CIRCLES).titled(circle.name().toString()).hearing("circle-" + circle.id().value());
    }

    /** The circle's page again, with the sentence of the refusal. */
    static JteModel refused(Look look, String slug, Refused refused) {
        return back(look, slug, Typed.nothing("circle").wrong(look.sentence(refused)));
    }

    /** The circle's page again, with a form that came back. */
    static JteModel back(Look look, String slug, Typed sent) {
        var circle = circle(look, slug);
        return T.circleCircle(frame(look, circle), CircleView.of(look, circle, sent));
    }
}
