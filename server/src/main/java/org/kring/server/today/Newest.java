package org.kring.server.today;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.core.CircleId;
import org.kring.core.agreement.Agreement;
import org.kring.core.backlog.Topic;
import org.kring.core.backlog.Wish;
import org.kring.core.proposal.Effect;
import org.kring.server.page.Excerpt;
import org.kring.server.today.TodayView.News;
import org.kring.server.web.Look;

/** What was decided and raised since a person was here, each in one line; the newest first. */
final class Newest {
    private static final int TITLE = 100;
    /** Further back nobody reads on; History has the rest. */
    private static final int MOST = 50;

    private Newest() {}

    static List<News> of(Look look, Instant since) {
        var news = new ArrayList<News>();
        decided(look, since, news);
        raised(look, since, news);
        return news;
    }

    private static void decided(Look look, Instant since, List<News> news) {
        var all = look.state().agreements().all();
        for (int n = all.size() - 1; n >= 0 && news.size() < MOST && all.get(n).terms().decided().isAfter(since); n--) {
            if (!all.get(n).isFromBefore() && !isOthers(look, all.get(n)) && !FromWiderCircle.tells(look, all.get(n).circle())) {
                news.add(news(look, all.get(n)));
            }
        }
    }

    private static void raised(Look look, Instant since, List<News> news) {
        var all = look.state().backlog().all();
        for (int n = all.size() - 1; n >= 0 && news.size() < MOST && all.get(n).at().isAfter(since); n--) {
            if (!all.get(n).by().equals(look.me()) && (all.get(n).wish() != Wish.APPEAL || isMine(look, all.get(n).circle()))) {
                news.add(news(look, all.get(n)));
            }
        }
    }

    /** That somebody does not belong to a circle any more is told to its own people, not to all others. */
    private static boolean isOthers(Look look, Agreement agreement) {
        return agreement.isRemoval() && !isMine(look, agreement.circle());
    }

    private static boolean isMine(Look look, CircleId circle) {
        return look.state().circles().find(circle).orElseThrow().has(look.me());
    }

    static News news(Look look, Agreement agreement) {
        var circle = look.state().circles().find(agreement.circle()).orElseThrow();
        return isMyJoining(look, agreement) ? new News(look.w().t("today.news.joined", circle.name()), look.links().circles().one(circle))
            : new News(look.w().t(agreement.isAct() ? "today.news.acts" : "today.news.decided", circle.name(), Excerpt.of(agreement.headline(), TITLE)),
            look.links().agreements().one(agreement.id()));
    }

    private static boolean isMyJoining(Look look, Agreement agreement) {
        return agreement.holds() && Optional.ofNullable(agreement.terms().proposal()).flatMap(look.state().proposals()::find)
            .filter(proposal -> proposal.content().effect().equals(new Effect.Admit(look.me()))).isPresent();
    }

    private static News news(Look look, Topic topic) {
        return new News(look.w().t("today.news.raised", look.names().of(topic.by()), Excerpt.of(topic.text(), TITLE)),
            look.links().topics().one(topic.id()));
    }
}
