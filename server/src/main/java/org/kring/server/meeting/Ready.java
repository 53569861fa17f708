package org.kring.server.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.Text;
import org.kring.core.agreement.Agreement;
import org.kring.core.backlog.Topic;
import org.kring.core.consent.Absence;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.LastResort;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.ItemKind;
import org.kring.core.meeting.Wanted;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;

/**
 * The form in which a text is put before everyone; for the items of a first evening it is filled in beforehand.
 *
 * @param folded  deciding is possible here, but not what the item is for
 * @param absence what holds when someone is not here, where the text is "How we decide"; else empty
 * @param quorums how many of us must be heard, there
 * @param resorts what holds if we stay stuck, there
 * @param talk    questions and reactions may come first
 * @param isNext  it is the next step: no round comes first
 */
public record Ready(Typed typed, boolean folded, List<Option> owners, List<Option> absence, List<Option> windows,
                    List<Option> quorums, List<Option> resorts, boolean talk, boolean isNext) {
    static final String FORM = "decision";
    private static final List<Integer> HOURS = List.of(24, 48, 72, 168);
    private static final List<Integer> PERCENT = List.of(50, 67, 75, 100);

    /** @return the form, or null where the viewer does not write for the others or something is being decided */
    static Ready of(Seen seen, Item item, boolean decidedBefore) {
        if (!seen.may().mayBeginDecision(seen.meeting()).holds() || !suits(item, decidedBefore)) {
            return null;
        }
        var how = isHow(item);
        return new Ready(seen.forms().of(typed(seen, item, decidedBefore)), isFolded(item, decidedBefore), owners(seen),
            how ? absence(seen) : List.of(), how ? windows(seen) : List.of(), how ? quorums(seen) : List.of(), how ? resorts(seen) : List.of(),
            !isReady(item) || item.kind() == ItemKind.TOGETHER_FOR,
                !isFolded(item, decidedBefore) && !aRoundComesFirst(seen, item));
    }

    /** Where thinking together is what is wanted, the first round has not been held. */
    private static boolean aRoundComesFirst(Seen seen, Item item) {
        return item.wanted() != Wanted.DECIDE && seen.meeting().round() == null && !ItemGuide.prompts(item).isEmpty();
    }

    private static boolean isFolded(Item item, boolean decidedBefore) {
        return decidedBefore || item.kind() == ItemKind.LOOK_AGAIN || item.wanted() != Wanted.DECIDE && !isReady(item);
    }

    /** What has its ready text is decided once. */
    private static boolean suits(Item item, boolean decidedBefore) {
        return item.kind().isContent() && !item.kind().isBetweenCircles() && item.kind() != ItemKind.JOINING && !(decidedBefore && isReady(item));
    }

    private static boolean isHow(Item item) {
        return item.kind() == ItemKind.HOW_WE_DECIDE;
    }

    private static boolean isReady(Item item) {
        return switch (item.kind()) {
            case PRACTICE, HOW_WE_DECIDE, TOGETHER_FOR -> true;
            case ARRIVING, BEFORE_WE_START, NEEDS, DECIDE_ONE, TOPIC, PROPOSAL, FREE, WHO_DOES_WHAT, NEXT_DATE,
                CLOSING, LOOK_AGAIN, CONFIRMATIONS, REPORTS, FROM_WIDER_CIRCLE, DIRECTION, JOINING -> false;
        };
    }

    private static Typed typed(Seen seen, Item item, boolean decidedBefore) {
        var typed = Typed.nothing(FORM).with("text", decidedBefore ? "" : text(seen, item)).with("title", title(seen, item))
            .with("lookAgain", lookAgain(item, seen.look().now().today()));
        var owner = seen.meeting().facilitator().or(() -> seen.meeting().presence().here().stream().findFirst());
        var clauses = Clauses.READY;
        typed = typed.with("absence", clauses.absence()).with("window", clauses.windowHours())
            .with("quorum", clauses.quorumPercent()).with("resort", clauses.lastResort());
        return owner.isPresent() ? typed.with("owner", owner.get().value()) : typed;
    }

    private static Object text(Seen seen, Item item) {
        return switch (item.kind()) {
            case PRACTICE -> seen.w().t("meeting.ready.practice");
            case HOW_WE_DECIDE -> seen.w().t("meeting.ready.howWeDecide");
            case TOGETHER_FOR -> seen.circle().aim();
            case TOPIC -> seen.state().backlog().find(item.topic()).map(Topic::text).orElse(Text.NONE);
            case FREE -> item.title();
            case LOOK_AGAIN -> agreement(seen, item).map(found -> found.terms().text()).orElse(Text.NONE);
            case DECIDE_ONE, PROPOSAL, ARRIVING, BEFORE_WE_START, NEEDS, WHO_DOES_WHAT, NEXT_DATE, CLOSING,
                CONFIRMATIONS, REPORTS, FROM_WIDER_CIRCLE, DIRECTION, JOINING -> "";
        };
    }

    private static String title(Seen seen, Item item) {
        return switch (item.kind()) {
            case PRACTICE -> seen.w().t("meeting.ready.practice.title");
            case HOW_WE_DECIDE -> seen.w().t("meeting.ready.howWeDecide.title");
            case TOGETHER_FOR -> seen.w().t(seen.circle().isRoot() ? "meeting.ready.togetherFor.title" : "meeting.inside.togetherFor");
            case LOOK_AGAIN -> agreement(seen, item).map(found -> found.terms().title().toString()).orElse("");
            case DECIDE_ONE, TOPIC, FREE, PROPOSAL, ARRIVING, BEFORE_WE_START, NEEDS, WHO_DOES_WHAT, NEXT_DATE,
                CLOSING, CONFIRMATIONS, REPORTS, FROM_WIDER_CIRCLE, DIRECTION, JOINING -> "";
        };
    }

    private static Optional<Agreement> agreement(Seen seen, Item item) {
        return Optional.ofNullable(item.agreement()).flatMap(seen.state().agreements()::find);
    }

    private static LocalDate lookAgain(Item item, LocalDate today) {
        return switch (item.kind()) {
            case PRACTICE -> today.plusMonths(1);
            case HOW_WE_DECIDE -> today.plusMonths(3);
            case TOGETHER_FOR -> today.plusYears(1);
            case DECIDE_ONE, TOPIC, FREE, PROPOSAL, ARRIVING, BEFORE_WE_START, NEEDS, WHO_DOES_WHAT, NEXT_DATE,
                CLOSING, LOOK_AGAIN, CONFIRMATIONS, REPORTS, FROM_WIDER_CIRCLE, DIRECTION, JOINING -> today.plusMonths(6);
        };
    }

    /** The words that lie ready for an item of the first evening; else empty. */
    static String words(Seen seen, Item item) {
        return isReady(item) ? text(seen, item).toString() : "";
    }

    static List<Option> owners(Seen seen) {
        return seen.people(List.copyOf(seen.circle().members()));
    }

    private static List<Option> absence(Seen seen) {
        return Stream.of(Absence.values()).map(each -> new Option(each.name(), label(seen, each))).toList();
    }

    private static String label(Seen seen, Absence absence) {
        return switch (absence) {
            case SILENCE_AFTER_NOTICE -> seen.w().t("meeting.absence.silence");
            case WAIT -> seen.w().t("meeting.absence.wait");
            case PRESENT_DECIDE -> seen.w().t("meeting.absence.present");
        };
    }

    private static List<Option> quorums(Seen seen) {
        return PERCENT.stream().map(percent -> new Option(Integer.toString(percent),
            seen.w().t("meeting.quorum.percent", percent))).toList();
    }

    private static List<Option> resorts(Seen seen) {
        return Stream.of(LastResort.values()).map(each -> new Option(each.name(), seen.w().of(each))).toList();
    }

    private static List<Option> windows(Seen seen) {
        return HOURS.stream().map(hours -> new Option(Integer.toString(hours),
            seen.w().t("meeting.days", hours / 24))).toList();
    }
}
