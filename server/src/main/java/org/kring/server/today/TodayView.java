package org.kring.server.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.circle.Belonging;
import org.kring.core.circle.Health;
import org.kring.core.step.NextStep;
import org.kring.server.web.Look;

/**
 * The page Today.
 *
 * @param asks      answers that this person owes, and records to confirm
 * @param steps     this person's open next steps
 * @param nextUp    the next meeting in words, for the day when nothing waits; or null
 * @param since     the day from which on things are new to this person, or null at a first visit
 * @param more      how many more things happened since
 * @param wider     what has come from the circles around theirs
 * @param requests  what this person asked other circles for
 * @param acts      what leaders do for now in circles that are stuck
 * @param stuck      where circles were stuck, and what was done about it
 * @param tries     what this person tries with somebody
 * @param accompanied newcomers whom this person accompanies, and those who have nobody
 * @param carriesALot whether to ask this person, alone, if a role should be passed on
 */
public record TodayView(List<Ask> asks, List<StepRow> steps, List<Coming> coming, Coming nextUp, LocalDate since,
                        List<News> news, int more, List<Wider> wider, List<Own> acts, List<Own> stuck, List<Own> requests, List<Own> tries,
                        List<Own> accompanied, List<Seat> seats, boolean carriesALot) {
    private static final int NEWS = 5;

    /**
     * Something that waits for this person's word.
     *
     * @param also what else waits about the same matter, after what comes first
     */
    public record Ask(String id, String title, String note, List<String> also, String href, String button) {
        Ask(String id, String title, String note, String href, String button) {
            this(id, title, note, List.of(), href, button);
        }
    }

    /** Something of this person's own that goes on by itself: a request, a try-out. */
    public record Own(String id, String title, String note, String href) {}

    /**
     * A meeting that comes, or is open now.
     *
     * @param due   its time has come, and nobody has opened it yet
     * @param lines of whom it is asked, and what this person writes for it and has not handed on
     */
    public record Coming(int number, String circle, String when, String place, int minutes, boolean live, boolean due,
                         String href, List<Own> lines) {}

    /** What has come from a wider circle since this person was here. */
    public record Wider(String circle, List<News> news) {}

    /** Something that happened since this person was here. */
    public record News(String sentence, String href) {}

    /** A circle that this person belongs to. */
    public record Seat(String circle, String note, String href) {
        static Seat of(Look look, Belonging belonging) {
            return new Seat(belonging.circle().name().toString(), Places.note(look, belonging),
                look.links().circles().one(belonging.circle()));
        }
    }

    static TodayView of(Look look, LastVisit visit) {
        var news = Newest.of(look, visit.since());
        var coming = ComingUp.of(look);
        return new TodayView(asks(look), steps(look), coming, coming.isEmpty() ? null : coming.getFirst(),
            visit.before() == null ? null : visit.before().atZone(look.now().zone()).toLocalDate(),
            news.stream().limit(NEWS).toList(), Math.max(0, news.size() - NEWS),
            FromWiderCircle.of(look, visit.since()), Acting.of(look), Stuck.of(look), asked(look), Tries.of(look), Newcome.accompanied(look), seats(look),
            Health.carriesALot(look.state().circles(), look.me()));
    }

    public boolean isQuiet() {
        return asks.isEmpty() && steps.isEmpty();
    }

    private static List<Own> asked(Look look) {
        return Stream.concat(Requests.mine(look).stream(), Newcome.asked(look).stream()).toList();
    }

    private static List<Ask> asks(Look look) {
        return Stream.of(Away.of(look), Apart.of(look), Asks.of(look), Clashes.of(look), Joins.of(look), Requests.pressing(look), Groups.of(look),
            Requests.toMyCircles(look), Requests.lateInside(look), Newcome.asks(look)).flatMap(List::stream).toList();
    }

    private static List<StepRow> steps(Look look) {
        return look.state().steps().openOf(look.me()).stream()
            .sorted(Comparator.comparing(NextStep::due))
            .map(step -> StepRow.of(look, step, null)).toList();
    }

    private static List<Seat> seats(Look look) {
        return look.state().circles().of(look.me()).stream().map(belonging -> Seat.of(look, belonging)).toList();
    }
}
