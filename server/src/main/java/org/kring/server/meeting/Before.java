package org.kring.server.meeting;

import java.util.ArrayList;
import java.util.List;
import org.kring.core.MemberId;
import org.kring.core.circle.Kind;
import org.kring.core.meeting.Duty;
import org.kring.core.meeting.ItemKind;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.MeetingState;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;

/**
 * A planned meeting: its agenda is built, then it is opened.
 *
 * @param first   the circle has never met
 * @param facts   "9 people · 80 minutes · ends 20:50"
 * @param mayEdit the viewer may change the agenda
 * @param full    more than fits well is planned
 * @param open    the form that opens it, or null
 * @param refused why it cannot be opened now, or null
 * @param missed  its time has passed, and nobody opened it
 * @param code    where phones find their way in
 * @param canWait what a first meeting need not do; for others null
 * @param reports where what is asked about is read beforehand, or null
 */
public record Before(String circle, String circleHref, boolean first, String title, String when, String facts,
                     List<Plan.Row> rows, boolean mayEdit, String free, boolean full, Typed add, List<Option> waiting,
                     List<Option> wanted, Typed open, List<Option> people, List<Option> members, String refused,
                     Typed move, boolean missed, boolean cancelled, Typed lost, String base, String code,
                     String reports, String canWait) {
    static Before of(Seen seen) {
        var meeting = seen.meeting();
        var edit = seen.may().mayEditAgenda(meeting).holds();
        var mayOpen = seen.may().mayOpen(meeting);
        var first = isFirst(seen);
        var view = new Before(seen.circle().name().toString(), seen.look().links().circles().one(seen.circle()), first,
            first ? seen.w().t("meeting.first") : seen.w().t("meeting.of", seen.circle().name()),
            When.sentence(seen.w(), meeting), facts(seen, meeting), AgendaRows.of(seen), edit, free(seen),
            meeting.isFull(), AgendaRows.add(seen), AgendaRows.waiting(seen), AgendaRows.wanted(seen),
            mayOpen.holds() ? open(seen) : null, people(seen),
            seen.people(List.copyOf(seen.circle().members())),
            mayOpen.holds() || !edit ? null : seen.look().sentence(mayOpen.refusal().orElseThrow()),
            edit ? move(seen) : null, meeting.isMissed(seen.look().now().at()), meeting.state() == MeetingState.CANCELLED, null, seen.to(""), seen.code(),
            meeting.agenda().has(ItemKind.REPORTS) ? seen.look().links().reports().all(seen.circle().slug()) : null,
            first ? canWait(seen) : null);
        return view.with(seen.forms().homeless().orElse(null));
    }

    private Before with(Typed lost) {
        return new Before(circle, circleHref, first, title, when, facts, rows, mayEdit, free, full, add, waiting,
            wanted, open, people, members, refused, move, missed, cancelled, lost, base, code, reports, canWait);
    }

    /** Where there are circles, they wait for nothing. */
    private static String canWait(Seen seen) {
        return seen.w().t(seen.circle().isRoot() && seen.circle().kind() != Kind.HUB ? "meeting.canWait" : "meeting.canWait.inside");
    }

    static boolean isFirst(Seen seen) {
        var meetings = seen.state().meetings();
        return !meetings.hasMet(seen.circle().id()) && meetings.liveIn(seen.circle().id()).isEmpty();
    }

    private static String facts(Seen seen, Meeting meeting) {
        return seen.w().t("meeting.facts", Company.everyone(seen).size(), meeting.plan().minutes(),
            seen.w().time(meeting.plan().end()));
    }

    private static String free(Seen seen) {
        int free = seen.meeting().freeMinutes();
        return free == 0 ? null : free > 0 ? seen.w().t("meeting.free", free) : seen.w().t("meeting.over", -free);
    }

    private static Typed open(Seen seen) {
        var typed = Typed.nothing("open").with("facilitator", facilitator(seen).value())
            .with("secretary", secretary(seen).value());
        for (var member : usual(seen)) {
            typed = typed.with("here-" + member.value(), "yes");
        }
        return seen.forms().of(typed);
    }

    /** At first all who were named; later those who came last time, and whoever holds the device. Not who is on leave. */
    private static List<MemberId> usual(Seen seen) {
        var last = last(seen);
        return Company.everyone(seen).stream().filter(member -> seen.isMe(member)
            || !isOnLeave(seen, member) && (last == null || last.presence().everHere().contains(member))).toList();
    }

    private static boolean isOnLeave(Seen seen, MemberId member) {
        return seen.state().people().isOnLeave(member, seen.look().now().today());
    }

    private static List<Option> people(Seen seen) {
        return Company.everyone(seen).stream().map(member -> new Option(Integer.toString(member.value()), seen.name(member),
            seen.state().people().find(member).filter(_ -> isOnLeave(seen, member))
                .map(away -> seen.w().t("people.onLeave", seen.w().date(away.leave()))).orElse(null))).toList();
    }

    private static Meeting last(Seen seen) {
        return seen.state().meetings().lastIn(seen.circle().id()).orElse(null);
    }

    private static MemberId facilitator(Seen seen) {
        return seen.isMember() ? seen.look().me() : seen.circle().members().iterator().next();
    }

    /** Whoever wrote last time, if somebody else asks the questions; or the next one in the circle. */
    private static MemberId secretary(Seen seen) {
        var others = new ArrayList<>(seen.circle().members());
        others.removeIf(member -> isOnLeave(seen, member));
        others.remove(facilitator(seen));
        var last = last(seen);
        var before = last == null ? null : last.duties().holder(Duty.SECRETARY).orElse(null);
        return others.contains(before) ? before : others.isEmpty() ? facilitator(seen) : others.getFirst();
    }

    private static Typed move(Seen seen) {
        var plan = seen.meeting().plan();
        var when = plan.when().atZone(seen.look().now().zone());
        return seen.forms().of(Typed.nothing("move").with("day", when.toLocalDate())
            .with("time", when.toLocalTime().withSecond(0).withNano(0)).with("minutes", plan.minutes())
            .with("place", plan.place()));
    }

    public String to(String noun) {
        return base + noun;
    }

    public List<Option> items() {
        return rows.stream().map(row -> new Option(Integer.toString(row.number()), row.title())).toList();
    }

    /** How many are ticked as being here. */
    public long count() {
        return people.stream().filter(person -> open.has("here-" + person.value(), "yes")).count();
    }
}
