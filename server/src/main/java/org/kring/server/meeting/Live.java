package org.kring.server.meeting;

import java.util.List;
import org.kring.core.MeetingId;
import org.kring.core.meeting.Round;
import org.kring.server.page.Chip;
import org.kring.server.page.Typed;

/**
 * A meeting that is open, for one viewer.
 *
 * @param turn    the round that runs, or null
 * @param chips   who has spoken in the round that runs or ran last
 * @param guide   what to say and do next, for whoever leads; null for everyone else
 * @param part    what the running item needs beside talking, or null
 * @param sign    the item's time is nearly used, or null
 * @param lost    words that were sent too late for their place, or null
 * @param standing what the viewer is here: shown to guests and to those who only look; or, to all, who asks the questions for a while; or null
 * @param code    where phones find their way in
 * @param me      the viewer's number, 0 at the table
 */
public record Live(Head head, Turn turn, List<Chip> chips, Guide guide, Part part, Plan plan, Notes notes,
                   Company company, Wishes wishes, TimeSign sign, Typed lost, String standing, String base,
                   String code, MeetingId id, int me) {
    static Live of(Seen seen) {
        var round = seen.meeting().round();
        var live = new Live(Head.of(seen), Turn.of(seen), round == null ? List.of() : Turn.chips(seen, round),
            Guide.of(seen), Part.of(seen), Plan.of(seen), Notes.of(seen), Company.of(seen), Wishes.of(seen),
            TimeSign.of(seen), null, standing(seen), seen.to(""),
            seen.code(), seen.id(), seen.look().me() == null ? 0 : seen.look().me().value());
        return live.with(seen.forms().homeless().orElse(null));
    }

    private Live with(Typed lost) {
        return new Live(head, turn, chips, guide, part, plan, notes, company, wishes, sign, lost, standing, base,
            code, id, me);
    }

    /** Whoever was just sent away does not read only that this circle is not theirs. */
    private static String apart(Seen seen) {
        return seen.look().me() == null ? null : seen.state().agreements().apart(seen.circle().id(), seen.look().me())
            .map(removal -> seen.w().t("meeting.standing.apart", seen.circle().name(), removal.lookAgain())).orElse(null);
    }

    private static String standing(Seen seen) {
        var duties = seen.meeting().duties();
        return duties.handedBy() != null && duties.facilitator() != null ? seen.w().t("proposal.standIn", seen.name(duties.handedBy()), seen.name(duties.facilitator()))
            : place(seen);
    }

    private static String place(Seen seen) {
        return seen.isTable() && seen.leads() ? seen.w().t("meeting.standing.table")
            : seen.look().me() != null && seen.may().concerned(seen.meeting()).filter(seen::isMe).isPresent() ? seen.w().t("meeting.standing.concerned")
            : seen.isGuest() ? seen.w().t("meeting.standing.guest")
            : seen.isMember() || seen.isTable() ? null : apart(seen) != null ? apart(seen) : seen.w().t("meeting.standing.looking");
    }

    /** Where an act is sent. */
    public String to(String noun) {
        return base + noun;
    }

    /** Who has spoken is shown below the part; whoever leads a decision has the list of the room instead. */
    public boolean showsHeard() {
        return !chips.isEmpty() && (turn == null ? !(part instanceof DecisionPart)
            : turn.consent() && guide == null);
    }

    /** The running item's number, or 0. */
    public int item() {
        return notes.running();
    }
}
