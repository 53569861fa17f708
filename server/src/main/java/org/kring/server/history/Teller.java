package org.kring.server.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.MeetingId;
import org.kring.core.StepId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.agreement.AgreementEvent;
import org.kring.core.backlog.BacklogEvent;
import org.kring.core.circle.CircleEvent;
import org.kring.core.collective.CollectiveEvent;
import org.kring.core.collective.CollectiveEvent.BroughtAlong;
import org.kring.core.collective.CollectiveEvent.CollectiveFounded;
import org.kring.core.collective.CollectiveEvent.WordsChosen;
import org.kring.core.handbook.HandbookEvent;
import org.kring.core.meeting.MeetingEvent;
import org.kring.core.mission.MissionEvent;
import org.kring.core.newcomer.NewcomerEvent;
import org.kring.core.people.PeopleEvent;
import org.kring.core.proposal.ProposalEvent;
import org.kring.core.report.ReportEvent;
import org.kring.core.step.StepEvent;
import org.kring.core.tryout.TryOutEvent;
import org.kring.server.page.Excerpt;
import org.kring.server.web.Look;

/** Tells events to one viewer. What an event changed is called as it is called now. */
record Teller(Look look) {
    private static final int TITLE = 110;

    /** @return what the sentence is made of; empty where this viewer may not know of it (yet) */
    Optional<Told> tell(Event event) {
        return switch (event) {
            case CollectiveEvent e -> Optional.of(collective(e));
            case PeopleEvent e -> Optional.of(PeopleTold.of(this, e));
            case CircleEvent e -> Optional.of(CircleTold.of(this, e));
            case BacklogEvent e -> Optional.of(TopicTold.of(this, e));
            case StepEvent e -> Optional.of(StepTold.of(this, e));
            case AgreementEvent e -> Optional.of(AgreementTold.of(this, e));
            case ProposalEvent e -> ProposalTold.of(this, e);
            case MeetingEvent e -> Optional.of(MeetingTold.of(this, e));
            case MissionEvent e -> Optional.of(NeedTold.of(this, e));
            case ReportEvent e -> Optional.of(ReportTold.of(this, e));
            case TryOutEvent e -> Optional.of(TryOutTold.of(this, e));
            case NewcomerEvent e -> Optional.of(NewcomerTold.of(this, e));
            case HandbookEvent e -> Optional.of(HandbookTold.of(this, e));
        };
    }

    private Told collective(CollectiveEvent event) {
        return switch (event) {
            case CollectiveFounded e -> Told.of(words(e.name()), look.links().today());
            case BroughtAlong e -> Told.of("", look.links().circles().map(), look.w().list(brought(e)));
            case WordsChosen e -> Told.of(words(look.w().list(Stream.of(e.circle(), e.circles(), e.hub(), e.secretary())
                .filter(word -> !word.isBlank()).map(Text::toString).toList())), look.links().words());
        };
    }

    private List<String> brought(BroughtAlong e) {
        var parts = new ArrayList<String>();
        Map.of("people", e.people(), "circles", e.circles(), "agreements", e.agreements(), "mission", e.mission() ? 1 : 0)
            .entrySet().stream().filter(part -> part.getValue() > 0).sorted(Map.Entry.<String, Integer>comparingByKey().reversed())
            .forEach(part -> parts.add(look.w().t("history.brought." + part.getKey(), part.getValue())));
        return parts;
    }

    /** The beginning of a text; where it was taken out, a word for that. */
    String words(Object text) {
        var words = Excerpt.of(text, TITLE);
        return words.isEmpty() ? look.w().t("history.noWords") : words;
    }

    String circle(CircleId id) {
        return words(look.state().circles().find(id).orElseThrow().name());
    }

    String circleHref(CircleId id) {
        return look.links().circles().one(look.state().circles().find(id).orElseThrow());
    }

    String topic(TopicId id) {
        return words(look.state().backlog().find(id).orElseThrow().text());
    }

    String step(StepId id) {
        return words(look.state().steps().find(id).orElseThrow().what());
    }

    String agreement(AgreementId id) {
        return words(look.state().agreements().find(id).orElseThrow().headline());
    }

    /** The day on which it is looked at again, or ends; empty where it has none. */
    Object agreementDay(AgreementId id) {
        var day = look.state().agreements().find(id).orElseThrow().lookAgain();
        return day == null ? "" : day;
    }

    /** Whether a leader did it while the circle was stuck. */
    boolean isAct(AgreementId id) {
        return look.state().agreements().find(id).orElseThrow().isAct();
    }

    /** What an agreement belongs to, in its circle's words; where it belongs to nothing, a word for it. */
    String item(AgreementId id, int item) {
        var circle = look.state().agreements().find(id).orElseThrow().circle();
        return item(circle, item);
    }

    /** What a circle looks after, or looked after once. */
    String item(CircleId circle, int item) {
        return look.state().circles().find(circle).orElseThrow().charter().everHad(item).map(found -> words(found.text()))
            .orElseGet(() -> look.w().t("history.noItem"));
    }

    String agreementHref(AgreementId id) {
        return look.links().agreements().one(id);
    }

    /** "26 November". */
    String meeting(MeetingId id) {
        var when = look.state().meetings().find(id).orElseThrow().plan().when();
        return look.w().date(when.atZone(look.now().zone()).toLocalDate());
    }
}
