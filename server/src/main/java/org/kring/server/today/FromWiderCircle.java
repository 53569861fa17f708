package org.kring.server.today;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.CircleId;
import org.kring.core.circle.Circle;
import org.kring.core.meeting.FromWider;
import org.kring.server.today.TodayView.News;
import org.kring.server.today.TodayView.Wider;
import org.kring.server.web.Look;

/** What the circles around one's own have decided and said: it comes to those who do not sit there by themselves. */
final class FromWiderCircle {
    private FromWiderCircle() {}

    static List<Wider> of(Look look, Instant since) {
        return around(look).map(wider -> of(look, wider, since)).filter(wider -> !wider.news().isEmpty()).toList();
    }

    /** Whether what this circle decides is told there, and not among all that is new. */
    static boolean tells(Look look, CircleId circle) {
        return around(look).anyMatch(wider -> wider.id().equals(circle));
    }

    private static Stream<Circle> around(Look look) {
        var circles = look.state().circles();
        return circles.living().stream().filter(circle -> circle.company().own().contains(look.me()))
            .flatMap(circle -> circle.parent().flatMap(circles::find).stream()).filter(wider -> !wider.hears(look.me())).distinct();
    }

    private static Wider of(Look look, Circle wider, Instant since) {
        var from = FromWider.between(look.state().meetings(), look.state().agreements(), wider, since, look.now().at());
        var news = new ArrayList<News>();
        from.decided().forEach(agreement -> news.add(Newest.news(look, agreement)));
        from.held().forEach(meeting -> news.add(new News(look.w().t("today.wider.met", wider.name(),
            meeting.opened().atZone(look.now().zone()).toLocalDate()), look.links().meetings().one(meeting.id()))));
        return new Wider(wider.name().toString(), news);
    }
}
