package org.kring.core.proposal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.consent.Absence;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.Round;
import org.kring.core.consent.Said;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.core.proposal.ProposalCommand.Drop;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalEvent.Answered;
import org.kring.core.proposal.ProposalEvent.CalledWordingOnly;
import org.kring.core.proposal.ProposalEvent.ChangesWorded;
import org.kring.core.proposal.ProposalEvent.RoundOpened;
import org.kring.core.proposal.ProposalEvent.StageReached;
import org.kring.core.proposal.ProposalEvent.TextChanged;
import org.kring.core.proposal.ProposalEvent.TextFiled;

/** From a text to the question, and from the answers to the decision. */
final class Rounds {
    private Rounds() {}

    static Decision changeText(May may, ChangeText c) {
        var content = Contents.filled(c.content(), may.proposal().author(), may.now());
        return mayChange(may, c.version(), content).and(() -> may.isLast(c.over())).then(() -> changed(may, content, c.wordingOnly()));
    }

    private static Check mayChange(May may, int version, Content content) {
        return may.changeText().and(() -> may.isText(version))
            .and(() -> Check.that(!content.equals(may.proposal().content()), ProposalRefusal.NOTHING_CHANGED))
            .and(() -> sameSubject(may, content))
            .and(() -> Contents.check(content, may.proposal().circle(), may.below(), may.now()))
            .and(() -> Contents.item(content, may.proposal().content().item(), may.proposal().circle(), may.below()));
    }

    /** Whom it is about is settled while it is a draft, before others have seen it. */
    private static Check sameSubject(May may, Content content) {
        var before = may.proposal().content().effect().subject();
        return Check.that(may.proposal().isUnseen() || Objects.equals(before, content.effect().subject()),
            ProposalRefusal.NOT_NOW);
    }

    private static List<Event> changed(May may, Content content, boolean wordingOnly) {
        var changed = changed(may, content);
        var worded = Effects.and(List.of(changed), besides(changed.proposal(), changed.version(), content));
        return wordingOnly && !may.proposal().isUnseen()
            ? Effects.and(worded, List.of(new CalledWordingOnly(changed.proposal(), changed.version()))) : worded;
    }

    private static TextChanged changed(May may, Content c) {
        var p = may.proposal();
        var number = p.isUnseen() ? 1 : p.version().number() + 1;
        return new TextChanged(p.id(), number, c.owner(), c.starts(), c.lookAgain(), c.effect(), c.title(), c.text(),
            c.why(), c.measure());
    }

    /** What follows a text in the same append. */
    static List<Event> besides(ProposalId id, int version, Content content) {
        return Effects.and(worded(id, version, content),
            content.item() == 0 ? List.of() : List.of(new TextFiled(id, version, content.item())));
    }

    /** Words stand apart from the facts of the changes that speak of them. */
    private static List<Event> worded(ProposalId id, int version, Content content) {
        return content.words().isEmpty() ? List.of() : List.of(new ChangesWorded(id, version, content.words()));
    }

    static Decision askAnew(May may, AskAnew c) {
        var content = Contents.filled(c.content(), may.proposal().author(), may.now());
        return mayChange(may, c.version(), content)
            .and(() -> MayLead.openRound(may, content)).and(() -> MayLead.there(may, c.present()))
            .and(() -> MayConcern.spokenFor(may, c.present())).and(() -> Word.comesFirst(may, c.present()))
            .then(() -> Effects.and(changed(may, content, c.wordingOnly()),
                List.of(opened(may, content, c.version() + 1, c.present()))));
    }

    static Decision open(May may, OpenRound c) {
        return may.openRound(c.present()).and(() -> may.isText(c.version())).then(() -> {
            var opened = opened(may, c.version(), c.present());
            return Stream.<Event>concat(Stream.of(opened), early(may, opened).stream()).toList();
        });
    }

    /** Whoever is not there and has said before that they see no reason against this very text has answered. */
    private static Optional<Answered> early(May may, RoundOpened opened) {
        var by = may.proposal().asking().early().stream().filter(opened.deciders()::contains)
            .filter(member -> !opened.present().contains(member)).toList();
        return by.isEmpty() ? Optional.empty() : Optional.of(new Answered(opened.proposal(), opened.round(),
            opened.version(), by, Said.CONSENT, Way.OWN_DEVICE));
    }

    static RoundOpened opened(May may, int version, Collection<MemberId> present) {
        return opened(may, may.proposal().content(), version, present);
    }

    private static RoundOpened opened(May may, Content content, int version, Collection<MemberId> present) {
        var p = may.proposal();
        var deciders = may.deciders(content);
        var clauses = clauses(may, content);
        return new RoundOpened(p.id(), p.asking().next(), version, deciders,
            deciders.stream().filter(present::contains).toList(), clauses,
            p.isInMeeting() ? null : may.after(clauses.asking()));
    }

    /**
     * Protected decisions always wait for everyone (method.md section 3: mission, aims, governance settings). Until a
     * circle has agreed on how it decides, the ready rules hold for these as well: otherwise one person who is ill on
     * the first evening would keep the group from agreeing on anything about itself. Circles and roles always wait:
     * what they bring about cannot be taken back, and nobody is given a place without having said yes.
     */
    static Clauses clauses(May may, Content content) {
        var agreements = may.below().agreements();
        var circle = may.proposal().circle();
        var resort = may.proposal().aside().help().resort();
        var waits = resort != null && !resort.people().isEmpty() || may.proposal().place().waitsForEveryone()
            || content.effect().losing() != null
            || content.effect() instanceof Effect.Structure
            || agreements.howWeDecide(circle).isPresent() && Effects.isProtected(content.effect(), agreements);
        return waits ? agreements.clauses(circle).with(Absence.WAIT) : agreements.clauses(circle);
    }

    /** It stands at once, with a window for those who were not there; or it waits for them. */
    static Decision declare(May may) {
        return may.declare().then(() -> {
            var round = may.proposal().asking().round();
            var all = round.allAnswered() || !may.proposal().openAgainst().isEmpty();
            return switch (round.clauses().absence()) {
                case WAIT -> all ? Effects.decided(may, null) : pending(may);
                case PRESENT_DECIDE -> Effects.decided(may, null);
                case SILENCE_AFTER_NOTICE -> Effects.decided(may, all ? null : windowEnd(may));
            };
        });
    }

    /** Enough were heard, nobody asks, and the circle does not wait for everyone. */
    static boolean standsAtOnce(Round round) {
        return round.enoughAnswered().holds() && round.nobodyAsks().holds()
            && (round.allAnswered() || round.clauses().absence() == Absence.SILENCE_AFTER_NOTICE);
    }

    static List<Event> pending(May may) {
        return List.of(new StageReached(may.proposal().id(), Stage.PENDING_ABSENT));
    }

    static Instant windowEnd(May may) {
        return may.after(may.proposal().asking().round().clauses().window());
    }

    /** A decision whose words it took up, or that was reopened, ends with it. */
    static Decision drop(May may, Drop c) {
        return may.drop(c.present()).and(() -> Limits.fits(c.reason(), Limits.PARAGRAPH))
            .then(() -> Turning.letGo(may, c.present(), c.reason()));
    }
}
