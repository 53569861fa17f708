package org.kring.core.random;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.Actor;
import org.kring.core.Command;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.circle.Change.Post;
import org.kring.core.circle.Change;
import org.kring.core.circle.Changes;
import org.kring.core.circle.Circle;
import org.kring.core.circle.CircleCommand.AnswerChange;
import org.kring.core.circle.CircleCommand.AnswerLink;
import org.kring.core.circle.CircleCommand.AskToJoin;
import org.kring.core.circle.CircleCommand.EndOfLife;
import org.kring.core.circle.CircleCommand.EndTerm;
import org.kring.core.circle.CircleCommand.GiveUpRole;
import org.kring.core.circle.CircleCommand.GoOn;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.circle.CircleCommand.NameForRole;
import org.kring.core.circle.CircleCommand.PutAway;
import org.kring.core.circle.CircleCommand.SitIn;
import org.kring.core.circle.CircleCommand.TakeBackJoining;
import org.kring.core.circle.CircleCommand.TakeBackHolidays;
import org.kring.core.circle.CircleCommand.TakeHolidays;
import org.kring.core.circle.CircleCommand;
import org.kring.core.circle.Confirmation;
import org.kring.core.circle.Finding;
import org.kring.core.circle.Opening;
import org.kring.core.circle.Role;
import org.kring.core.collective.Collective;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.world.River;

/** Circles open, change, rest and end, and people come, go and take roles, also in the middle of rounds. */
final class CircleMoves implements Moves {
    private static final int MOST = 9;

    @Override
    public Optional<Move> next(Dice dice, Collective state, Instant now) {
        var living = state.circles().living();
        return Optional.of(new Throw(dice, state, now, dice.of(living)).move());
    }

    /** One throw about one circle. */
    private record Throw(Dice dice, Collective state, Instant now, Circle circle) {
        private Move move() {
            return switch (dice.below(10)) {
                case 0, 1, 2, 3, 4 -> running().map(this::drive).orElseGet(this::begin);
                case 5 -> begin();
                case 6 -> meeting();
                case 7 -> where().meeting();
                default -> Move.by(member(), dice.below(6) == 0 ? away() : joining());
            };
        }

        /** Away some days from now on, or not after all. */
        private Command away() {
            var today = now.atZone(River.ZONE).toLocalDate();
            var taken = circle.holidays().ahead(today);
            var from = today.plusDays(dice.below(5));
            return taken.isEmpty() || dice.below(3) > 0 ? new TakeHolidays(circle.id(), from, from.plusDays(dice.below(9)))
                : new TakeBackHolidays(circle.id(), dice.of(taken).from());
        }

        /** Where a change waits for a yes, if anywhere. */
        private Throw where() {
            var asked = state.circles().living().stream().flatMap(of -> of.wanted().stream())
                .flatMap(wanted -> state.circles().find(wanted.confirms()).stream()).filter(found -> !found.isOver()).toList();
            return asked.isEmpty() ? this : new Throw(dice, state, now, dice.of(asked));
        }

        private Optional<Proposal> running() {
            return state.proposals().allRunning().filter(each -> each.content().effect() instanceof Effect.Structure
                && !each.stage().isOver() && !each.isInMeeting()).findFirst();
        }

        private Move drive(Proposal p) {
            return switch (p.stage()) {
                case CLARIFY, REACT, ADJUST -> by(p, new OpenRound(p.id(), p.version().number(), List.of()));
                case CONSENT_ROUND, PENDING_ABSENT -> p.notYet().isEmpty() ? begin() : consent(p, dice.of(p.notYet()));
                case DRAFT, UNDERSTAND, PICTURE, SHAPE, WRITING, OBJECTIONS, DECIDED, PARKED, REFERRED, WITHDRAWN,
                    DROPPED -> begin();
            };
        }

        private Move consent(Proposal p, MemberId who) {
            return Move.by(who, new Consent(p.id(), p.version().number(), who, Way.OWN_DEVICE));
        }

        private Move by(Proposal p, Command command) {
            var members = state.circles().find(p.circle()).orElseThrow().members();
            return members.isEmpty() ? begin() : Move.by(dice.of(members), command);
        }

        private Move begin() {
            var who = member();
            return Move.by(who, new Begin(circle.id(), who, null, null,
                Content.of(new Text("Our circles")).with(changes()), true));
        }

        private Changes changes() {
            var inside = state.circles().inside(circle.id());
            var some = inside.isEmpty() || dice.oneIn(2) ? circle : dice.of(inside);
            return switch (dice.below(12)) {
                case 0 -> inversion();
                case 1, 2 -> state.circles().living().size() < MOST ? Changes.NONE.open(opening(circle.members())) : fill();
                case 3 -> Changes.NONE.aim(some.id(), dice.text());
                case 4 -> Changes.NONE.take(some.id(), dice.text(), dice.below(3));
                case 5 -> Changes.NONE.and(new Change.LetGoItem(some.id(), dice.between(1, 3)));
                case 6 -> Changes.NONE.and(new Change.Rest(some.id(), day(40), dice.oneIn(2) ? member() : null));
                case 7 -> Changes.NONE.and(new Change.Wake(some.id()));
                case 8 -> Changes.NONE.and(new Change.End(some.id(), dice.oneIn(2) ? circle.id() : null));
                case 9 -> Changes.NONE.open(small());
                default -> fill();
            };
        }

        private Changes fill() {
            return Changes.NONE.and(new Change.Fill(circle.id(), dice.any(Role.class), member(), day(60)));
        }

        private Changes inversion() {
            var members = circle.members();
            var there = state.circles().inside(circle.id());
            return (there.isEmpty() ? Changes.NONE.open(opening(members)) : completed(dice.of(there)))
                .open(opening(members)).and(new Change.BecomeHub(
                dice.oneIn(2) ? member() : null, day(90), List.copyOf(members)));
        }

        private Changes completed(Circle there) {
            return Changes.NONE.complete(there.id(), dice.oneIn(2) ? List.of(dice.text()) : List.of(), List.of(member()),
                List.of(new Post(dice.any(Role.class), member(), day(80))));
        }

        private Opening opening(Collection<MemberId> from) {
            var people = from.isEmpty() ? List.<MemberId>of() : List.of(dice.of(from), dice.of(from), anyone());
            return Opening.working(dice.text(), dice.text(), List.of(dice.text()), people, people.isEmpty() ? List.of()
                : List.of(new Post(Role.LEADER, people.getFirst(), day(80)), new Post(Role.DELEGATE, people.get(1), day(80)),
                    new Post(Role.FACILITATOR, dice.of(people), day(80)), new Post(Role.SECRETARY, dice.of(people), day(80))));
        }

        private Opening small() {
            var leader = member();
            return Opening.helping(dice.text(), dice.text(), dice.text(), day(20), List.of(leader, member()), leader);
        }

        /** In the circle's meeting: what is asked in one line; if there is none, one begins. */
        private Move meeting() {
            var live = state.meetings().liveIn(circle.id());
            if (live.isEmpty()) {
                return gathering();
            }
            var here = live.get().presence().here();
            var who = here.isEmpty() ? member() : dice.of(here);
            return dice.oneIn(8) ? Move.by(live.get().facilitator().orElse(who), new CloseMeeting(live.get().id(), true))
                : dice.oneIn(8) ? Move.by(who, new PlanMeeting(circle.id(), now.plusSeconds(600_000), 60, Text.NONE))
                : new Move(dice.oneIn(4) ? new Actor.Table(live.get().id()) : new Actor.Member(who),
                    quick(live.get().id(), here));
        }

        private Move gathering() {
            var members = List.copyOf(circle.members());
            var planned = state.meetings().plannedIn(circle.id());
            return planned.isEmpty() || members.size() < 2
                ? Move.by(member(), new PlanMeeting(circle.id(), now, 60, Text.NONE))
                : Move.by(members.getFirst(), new OpenMeeting(planned.getFirst().id(), members.getFirst(), members.get(1),
                    members));
        }

        private CircleCommand quick(MeetingId meeting, List<MemberId> here) {
            var holder = here.isEmpty() ? member() : dice.of(here);
            return switch (dice.below(6)) {
                case 0, 1 -> new NameForRole(circle.id(), dice.any(Role.class), holder, day(60), meeting, here);
                case 2 -> new GoOn(circle.id(), dice.any(Role.class), day(70), meeting, here);
                case 3 -> link(meeting, here);
                default -> change(meeting, here);
            };
        }

        private CircleCommand link(MeetingId meeting, List<MemberId> here) {
            var inside = state.circles().inside(circle.id());
            var asked = inside.stream().flatMap(each -> Stream.of(Role.LEADER, Role.DELEGATE)
                .filter(role -> each.roles().containsKey(role) && each.roles().get(role).confirmation() == Confirmation.AWAITED)
                .<CircleCommand>map(role -> new AnswerLink(circle.id(), each.id(), role, !dice.oneIn(3), meeting, here))).toList();
            return !asked.isEmpty() ? dice.of(asked) : new AnswerLink(circle.id(), inside.isEmpty() ? circle.id()
                : dice.of(inside).id(), dice.of(Role.LEADER, Role.DELEGATE), !dice.oneIn(3), meeting, here);
        }

        private CircleCommand change(MeetingId meeting, List<MemberId> here) {
            var wanted = state.circles().living().stream().flatMap(of -> of.wanted().stream()
                .filter(each -> each.confirms().equals(circle.id())).<CircleCommand>map(each -> new AnswerChange(circle.id(),
                    of.id(), each.part(), each.item(), !dice.oneIn(3), meeting, here))).toList();
            return wanted.isEmpty() ? link(meeting, here) : dice.of(wanted);
        }

        private CircleCommand joining() {
            return switch (dice.below(12)) {
                case 0 -> new LeaveCircle(circle.id(), member());
                case 1 -> new GiveUpRole(circle.id(), dice.any(Role.class));
                case 2 -> new EndTerm(circle.id(), dice.any(Role.class));
                case 3 -> new EndOfLife(circle.id());
                case 4 -> circle.guests().isEmpty() ? new SitIn(circle.id(), member())
                    : new TakeBackJoining(circle.id(), dice.of(circle.guests()));
                case 5, 6, 7 -> circle.guests().isEmpty() ? new SitIn(circle.id(), member())
                    : new AskToJoin(circle.id(), dice.of(circle.guests()));
                case 8 -> circle.company().invited().isEmpty() ? new SitIn(circle.id(), member())
                    : new AskToJoin(circle.id(), dice.of(circle.company().invited()));
                case 9 -> new PutAway(circle.id(), dice.any(Finding.Rule.class), dice.text());
                default -> new SitIn(circle.id(), member());
            };
        }

        private MemberId anyone() {
            var here = state.people().here();
            return here.isEmpty() ? member() : dice.of(here);
        }

        private MemberId member() {
            var members = circle.members();
            return members.isEmpty() || dice.oneIn(6) ? PeopleMoves.anybody(dice, state) : dice.of(members);
        }

        private LocalDate day(int most) {
            return now.atZone(River.ZONE).toLocalDate().plusDays(dice.between(0, most));
        }
    }
}
