package org.kring.core.agreement;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kring.core.Actor;
import org.kring.core.AgreementId;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.agreement.AgreementCommand.DecideOnce;
import org.kring.core.agreement.AgreementEvent.AgreementHeard;
import org.kring.core.agreement.AgreementEvent.Agreed;
import org.kring.core.circle.Circle;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.consent.Absence;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.Heard;
import org.kring.core.consent.Window;

/** A decision in one line: "anyone against?" (method.md section 3, minor matters). */
final class Once {
    private Once() {}

    static Decision decide(Agreements agreements, Agreements.Below below, Actor actor, Moment now, DecideOnce c) {
        return may(agreements, below, actor, now, c).then(() -> {
            var deciders = below.deciders(c.circle(), now);
            var maker = actor instanceof Actor.Member(var id) ? id : null;
            var clauses = agreements.clauses(c.circle());
            var window = Window.of(now.at(), below.circles().find(c.circle()).orElseThrow().after(clauses.window(), now));
            return List.of(new Agreed(agreements.next(), c.circle(), Kind.ONCE, null, c.meeting(), maker, now.today(),
                null, null, heard(deciders, clauses, c.present(), window), Text.NONE, c.text(),
                Text.NONE, Text.NONE));
        });
    }

    static Check may(Agreements agreements, Agreements.Below below, Actor actor, Moment now, DecideOnce c) {
        return below.circles().find(c.circle())
            .map(circle -> mayAct(actor, circle, c)
                .and(() -> Limits.written(c.text(), Limits.LINE))
                .and(() -> enough(below.deciders(c.circle(), now), agreements.clauses(c.circle()), c.present())))
            .orElseGet(() -> Check.no(CircleRefusal.NO_SUCH_CIRCLE));
    }

    private static Check mayAct(Actor actor, Circle circle, DecideOnce c) {
        return actor instanceof Actor.Table(var meeting)
            ? Check.that(meeting.equals(c.meeting()), CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE)
            : circle.actsAsMember(actor);
    }

    static Check enough(List<MemberId> deciders, Clauses clauses, List<MemberId> present) {
        var absent = deciders.stream().filter(member -> !present.contains(member)).findFirst();
        var there = deciders.stream().filter(present::contains).count();
        return clauses.enough((int) there, deciders.size())
            .and(() -> Check.that(clauses.absence() != Absence.WAIT || absent.isEmpty(),
                AgreementRefusal.WAITS_FOR_EVERYONE, absent.orElse(null)));
    }

    private static List<Heard> heard(List<MemberId> deciders, Clauses clauses, List<MemberId> present, Window window) {
        return deciders.stream().map(member -> present.contains(member)
            ? Heard.by(member, Way.IN_THE_ROOM, window.from()) : Heard.silent(member, clauses.absence(), window)).toList();
    }

    static Decision closeWindow(Agreements agreements, Actor actor, Moment now, AgreementId id) {
        var end = agreements.windows().get(id);
        return Check.that(end != null, AgreementRefusal.NO_SUCH_AGREEMENT)
            .and(() -> Check.that(actor instanceof Actor.Clock && !now.at().isBefore(end),
                AgreementRefusal.ONLY_THE_CLOCK))
            .then(() -> List.of(new AgreementHeard(id, agreements.find(id).orElseThrow().heard().stream()
                .map(heard -> heard.afterWindow(now.at())).toList())));
    }

    /** The circle is away meanwhile: the window of whoever was not there ends later. */
    static AgreementEvent moved(Agreement decision, UnaryOperator<Instant> later) {
        return new AgreementHeard(decision.id(), decision.heard().stream().map(heard -> heard.later(later)).toList());
    }

    /** Whoever leaves while the window runs was not heard, and is not waited for. */
    static Stream<AgreementEvent> without(Agreement decision, MemberId member) {
        return decision.heardOf(member).filter(heard -> heard.how() == Heard.How.HAS_THE_TEXT).stream()
            .map(_ -> new AgreementHeard(decision.id(), decision.heard().stream()
                .filter(heard -> !heard.member().equals(member)).toList()));
    }
}
