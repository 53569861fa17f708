package org.kring.core.random;

import java.time.Instant;
import java.util.Optional;
import org.kring.core.Actor;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.collective.Collective;
import org.kring.core.meeting.Duty;
import org.kring.core.meeting.Mark;
import org.kring.core.meeting.Measure;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.MeetingCommand.AddLine;
import org.kring.core.meeting.MeetingCommand.AdmitGuest;
import org.kring.core.meeting.MeetingCommand.AskAboutGuest;
import org.kring.core.meeting.MeetingCommand.Arrive;
import org.kring.core.meeting.MeetingCommand.BeginDecision;
import org.kring.core.meeting.MeetingCommand.BeginForming;
import org.kring.core.meeting.MeetingCommand.BeginRound;
import org.kring.core.meeting.MeetingCommand.ChooseTime;
import org.kring.core.meeting.MeetingCommand.ClearSignal;
import org.kring.core.meeting.MeetingCommand.CorrectLine;
import org.kring.core.meeting.MeetingCommand.EndRound;
import org.kring.core.meeting.MeetingCommand.EndTurn;
import org.kring.core.meeting.MeetingCommand.GiveTurnBack;
import org.kring.core.meeting.MeetingCommand.KeepAsItIs;
import org.kring.core.meeting.MeetingCommand.NextItem;
import org.kring.core.meeting.MeetingCommand.NobodyAgainst;
import org.kring.core.meeting.MeetingCommand.PostponeTurn;
import org.kring.core.meeting.MeetingCommand.PreviousItem;
import org.kring.core.meeting.MeetingCommand.ProposeAgenda;
import org.kring.core.meeting.MeetingCommand.RaiseSignal;
import org.kring.core.meeting.MeetingCommand.Reflect;
import org.kring.core.meeting.MeetingCommand.ReviewAct;
import org.kring.core.meeting.MeetingCommand.SomeoneAgainst;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.meeting.MeetingCommand.StrikeLine;
import org.kring.core.meeting.MeetingCommand.TakeOver;
import org.kring.core.meeting.MeetingCommand;
import org.kring.core.meeting.Outcome;
import org.kring.core.meeting.Prompt;
import org.kring.core.meeting.Round;
import org.kring.core.meeting.Signal;
import org.kring.core.meeting.TimeChoice;
import org.kring.core.meeting.TurnEnd;
import org.kring.core.proposal.Content;
import org.kring.core.world.River;

/** What happens in an open meeting: items, rounds, notes, signs, answers at the end. */
final class LiveMoves implements Moves {
    @Override
    public Optional<Move> next(Dice dice, Collective state, Instant now) {
        return state.meetings().current().values().stream().filter(meeting -> !meeting.state().isPlanned()).findFirst()
            .map(meeting -> new Throw(dice, state, now, meeting).move());
    }

    /** One throw in one meeting. */
    private record Throw(Dice dice, Collective state, Instant now, Meeting meeting) {
        private Move move() {
            return switch (dice.below(11)) {
                case 0, 1, 2 -> new Move(leads(), item());
                case 3, 4, 5 -> round();
                case 6 -> new Move(leads(), AgendaMoves.change(dice, state, meeting));
                case 7, 8 -> new Move(writes(), notes());
                case 9 -> new Move(writes(), decision());
                default -> people();
            };
        }

        private MeetingCommand item() {
            var id = meeting.id();
            var current = dice.oneIn(12) ? AgendaMoves.item(dice, meeting) : meeting.agenda().current();
            return switch (dice.below(6)) {
                case 0 -> new StartItem(id, oneWhoAsks().filter(_ -> dice.oneIn(2)).map(Item::number)
                    .orElseGet(() -> AgendaMoves.item(dice, meeting)));
                case 1 -> new PreviousItem(id, current);
                case 2 -> new ChooseTime(id, current, dice.any(TimeChoice.class), dice.between(0, 9),
                    dice.oneIn(3) ? 0 : AgendaMoves.item(dice, meeting));
                case 3 -> new ProposeAgenda(id);
                default -> new NextItem(id, current, dice.any(Outcome.class));
            };
        }

        private Optional<Item> oneWhoAsks() {
            return meeting.agenda().items().stream().filter(item -> item.guest() != null && item.proposal() == null).findFirst();
        }

        private Move round() {
            var id = meeting.id();
            var turn = meeting.turn().filter(_ -> !dice.oneIn(12)).orElseGet(this::somebody);
            var last = Optional.ofNullable(meeting.round()).map(Round::taken).filter(taken -> !taken.isEmpty())
                .map(taken -> taken.getLast().member()).orElse(turn);
            return switch (dice.below(10)) {
                case 0 -> new Move(leads(), new EndRound(id, meeting.roundsHeld()));
                case 1, 2 -> new Move(leads(), new BeginRound(id, meeting.agenda().current(), dice.any(Prompt.class),
                    dice.text()));
                case 3 -> new Move(self(turn), new PostponeTurn(id, turn));
                case 4 -> new Move(leads(), new GiveTurnBack(id, last));
                default -> new Move(self(turn), new EndTurn(id, turn, dice.any(TurnEnd.class)));
            };
        }

        private MeetingCommand notes() {
            var lines = meeting.notes().lines();
            if (lines.isEmpty() || !dice.oneIn(3)) {
                return new AddLine(meeting.id(), AgendaMoves.item(dice, meeting), dice.any(Mark.class), dice.text(),
                    somebody(), now.atZone(River.ZONE).toLocalDate().plusDays(dice.between(-1, 30)));
            }
            var line = dice.of(lines);
            var revision = dice.oneIn(9) ? 7 : line.revision();
            return dice.oneIn(3) ? new StrikeLine(meeting.id(), line.number(), revision)
                : new CorrectLine(meeting.id(), line.number(), revision, dice.text());
        }

        private MeetingCommand decision() {
            var pending = meeting.notes().pending();
            var guest = meeting.running().map(Item::guest);
            if (guest.isPresent() && !dice.oneIn(4)) {
                return dice.oneIn(2) ? new AdmitGuest(meeting.id(), meeting.agenda().current(), dice.text()) : dice.oneIn(2)
                    ? new AskAboutGuest(meeting.id(), meeting.agenda().current(), dice.text())
                    : new BeginDecision(meeting.id(), meeting.agenda().current(), null, Content.admitting(guest.get(), dice.text()), true);
            }
            if (pending.isEmpty() && dice.oneIn(3)) {
                return dice.oneIn(6) ? new AdmitGuest(meeting.id(), meeting.agenda().current(), dice.text()) : new KeepAsItIs(meeting.id(), meeting.agenda().current(),
                    now.atZone(River.ZONE).toLocalDate().plusDays(dice.between(0, 90)));
            }
            if (pending.isEmpty() && (looksAtAct() || dice.oneIn(9))) {
                return new ReviewAct(meeting.id(), meeting.agenda().current(), dice.oneIn(2));
            }
            if (pending.isEmpty() && dice.oneIn(4)) {
                return new BeginForming(meeting.id(), meeting.agenda().current(), dice.oneIn(2) ? null : somebody(), dice.text());
            }
            if (pending.isEmpty()) {
                return new BeginDecision(meeting.id(), meeting.agenda().current(), dice.oneIn(2) ? null : somebody(),
                    Content.of(dice.text()), dice.oneIn(2));
            }
            var line = dice.of(pending).number();
            return dice.oneIn(3) ? new SomeoneAgainst(meeting.id(), line) : new NobodyAgainst(meeting.id(), line);
        }

        private boolean looksAtAct() {
            return meeting.running().filter(item -> item.agreement() != null && state.agreements().acts().contains(item.agreement())).isPresent();
        }

        private Move people() {
            var who = somebody();
            var kind = dice.any(Signal.Kind.class);
            var duty = dice.any(Duty.class);
            if (!meeting.signals().isEmpty() && dice.oneIn(2)) {
                return clear(who, kind);
            }
            return switch (dice.below(9)) {
                case 0, 1 -> Move.by(who, new TakeOver(meeting.id(), duty, who));
                case 2 -> Move.by(who, new RaiseSignal(meeting.id(), who, kind));
                case 3 -> clear(who, kind);
                case 4, 5, 6 -> arrive(PeopleMoves.anybody(dice, state));
                default -> new Move(dice.oneIn(2) ? self(who) : writes(), new Reflect(meeting.id(), who,
                    dice.any(Measure.class), dice.any(Measure.class), Text.NONE, dice.any(Way.class)));
            };
        }

        private Move arrive(MemberId who) {
            return new Move(self(who), new Arrive(meeting.id(), who));
        }

        private Move clear(MemberId who, Signal.Kind kind) {
            var signal = meeting.signals().isEmpty() ? new Signal(who, kind) : dice.of(meeting.signals());
            return new Move(leads(), new ClearSignal(meeting.id(), signal.member(), signal.kind()));
        }

        private Actor leads() {
            return dice.oneIn(12) ? new Actor.Member(somebody()) : meeting.facilitator().filter(_ -> dice.oneIn(2))
                .<Actor>map(Actor.Member::new).orElseGet(() -> new Actor.Table(meeting.id()));
        }

        private Actor writes() {
            return meeting.secretary().filter(_ -> dice.oneIn(2)).<Actor>map(Actor.Member::new)
                .orElseGet(this::leads);
        }

        private Actor self(MemberId who) {
            return dice.oneIn(2) ? new Actor.Member(who) : leads();
        }

        private MemberId somebody() {
            var here = meeting.presence().here();
            return here.isEmpty() || dice.oneIn(10) ? PeopleMoves.anybody(dice, state) : dice.of(here);
        }
    }
}
