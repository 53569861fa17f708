package org.kring.core.random;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.kring.core.Actor;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.Way;
import org.kring.core.collective.Collective;
import org.kring.core.consent.Absence;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.Integration;
import org.kring.core.consent.LastResort;
import org.kring.core.consent.Objection;
import org.kring.core.consent.Words;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.MeetingCommand.Arrive;
import org.kring.core.proposal.Care;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Course;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.Ladder;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalCommand.AddDimension;
import org.kring.core.proposal.ProposalCommand.AddIdea;
import org.kring.core.proposal.ProposalCommand.AddNothing;
import org.kring.core.proposal.ProposalCommand.AnswerCourse;
import org.kring.core.proposal.ProposalCommand.AnswerHelp;
import org.kring.core.proposal.ProposalCommand.AnswerQuestion;
import org.kring.core.proposal.ProposalCommand.Ask;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.AskEveryone;
import org.kring.core.proposal.ProposalCommand.AskFirst;
import org.kring.core.proposal.ProposalCommand.AskToHelp;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.BeginTogether;
import org.kring.core.proposal.ProposalCommand.BringBack;
import org.kring.core.proposal.ProposalCommand.CallToMeeting;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.core.proposal.ProposalCommand.ChooseMoves;
import org.kring.core.proposal.ProposalCommand.ChooseWriters;
import org.kring.core.proposal.ProposalCommand.CloseObjection;
import org.kring.core.proposal.ProposalCommand.CloseWindow;
import org.kring.core.proposal.ProposalCommand.Confirm;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.ConsentEarly;
import org.kring.core.proposal.ProposalCommand.Contribute;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.Drop;
import org.kring.core.proposal.ProposalCommand.GoOn;
import org.kring.core.proposal.ProposalCommand.LeaveOut;
import org.kring.core.proposal.ProposalCommand.Lengthen;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.NameNeed;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.Present;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.React;
import org.kring.core.proposal.ProposalCommand.RecordCare;
import org.kring.core.proposal.ProposalCommand.RefuseLabel;
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.proposal.ProposalCommand.SayConcerned;
import org.kring.core.proposal.ProposalCommand.SayReady;
import org.kring.core.proposal.ProposalCommand.SetAside;
import org.kring.core.proposal.ProposalCommand.SuggestCourse;
import org.kring.core.proposal.ProposalCommand.TakeCourse;
import org.kring.core.proposal.ProposalCommand.TakeLastResort;
import org.kring.core.proposal.ProposalCommand.TakeUp;
import org.kring.core.proposal.ProposalCommand.TryWayOut;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.core.proposal.ProposalCommand.WaitForAll;
import org.kring.core.proposal.ProposalCommand.Withdraw;
import org.kring.core.proposal.ProposalCommand.WordObjection;
import org.kring.core.proposal.ProposalCommand;
import org.kring.core.proposal.Stage;
import org.kring.core.proposal.WayOut;
import org.kring.core.world.River;

/** The whole road of a proposal, with what fits its stage, and now and then with what does not. */
final class ProposalMoves implements Moves {
    private static final int MOST_AT_ONCE = 4;

    @Override
    public Optional<Move> next(Dice dice, Collective state, Instant now) {
        var running = state.proposals().runningIn(River.RIVER);
        var open = running.stream().filter(proposal -> !proposal.stage().isOver()).count();
        if (running.isEmpty() || open < MOST_AT_ONCE && dice.oneIn(4)) {
            return Optional.of(new Throw(dice, state, now, null).begin());
        }
        return Optional.of(new Throw(dice, state, now, dice.of(running)).move());
    }

    /** One throw about one proposal. */
    private record Throw(Dice dice, Collective state, Instant now, Proposal proposal) {
        private Move begin() {
            var meeting = state.meetings().liveIn(River.RIVER).filter(_ -> !dice.oneIn(4)).map(Meeting::id).orElse(null);
            var who = PeopleMoves.leading(dice, state);
            var author = who instanceof Actor.Member(var id) ? id : PeopleMoves.anybody(dice, state);
            if (dice.oneIn(3)) {
                return new Move(who, new BeginTogether(River.RIVER, author, meeting, topic(), dice.text()));
            }
            return new Move(who, dice.oneIn(3) ? new AskEveryone(River.RIVER, author, meeting, content(), there(meeting))
                : new Begin(River.RIVER, author, meeting, topic(), content(), !dice.oneIn(4)));
        }

        private TopicId topic() {
            var waiting = state.backlog().waitingFor(River.RIVER);
            return waiting.isEmpty() || dice.oneIn(2) ? null : dice.of(waiting).id();
        }

        private Content content() {
            var starts = dice.oneIn(3) ? today().plusDays(dice.below(5)) : null;
            var lookAgain = dice.oneIn(2) ? today().plusDays(dice.between(0, 90)) : null;
            var owner = dice.oneIn(3) ? PeopleMoves.anybody(dice, state) : null;
            return new Content(dice.oneIn(2) ? dice.text() : Text.NONE, dice.text(), dice.text(), dice.text(), owner,
                starts, lookAgain, effect()).about(dice.oneIn(4) ? dice.below(3) : 0);
        }

        private LocalDate today() {
            return now.atZone(River.ZONE).toLocalDate();
        }

        private Effect effect() {
            var some = state.agreements().standingIn(River.RIVER);
            var agreement = some.isEmpty() ? AgreementMoves.any(dice, state) : dice.of(some).id();
            return switch (dice.below(14)) {
                case 12 -> new Effect.Remove(member(), today().plusDays(dice.between(0, 90)));
                case 13 -> new Effect.PutOnLeave(member(), today().plusDays(dice.between(0, 9)));
                case 0, 1 -> new Effect.HowWeDecide(new Clauses(dice.any(Absence.class), dice.between(23, 100),
                    dice.between(0, 100), dice.any(LastResort.class)));
                case 2 -> new Effect.NewAim();
                case 3 -> new Effect.Replace(agreement);
                case 4 -> new Effect.Renew(agreement, today().plusDays(dice.between(0, 100)));
                case 5 -> new Effect.End(agreement);
                case 6 -> new Effect.TryOut(dice.oneIn(2) ? null : agreement);
                default -> Effect.PLAIN;
            };
        }

        private List<MemberId> there(MeetingId meeting) {
            return meeting == null ? List.of()
                : state.meetings().find(meeting).map(found -> found.presence().here()).orElse(List.of());
        }

        private Move move() {
            return dice.oneIn(12) ? anything() : dice.oneIn(10) ? time() : dice.oneIn(9) || isAsked() ? courses() : switch (proposal.stage()) {
                case DRAFT -> draft();
                case CLARIFY, REACT, ADJUST -> writing();
                case CONSENT_ROUND -> round();
                case OBJECTIONS -> objections();
                case PENDING_ABSENT -> dice.oneIn(6) ? takeUp() : answer();
                case DECIDED -> dice.oneIn(3) ? object() : answer();
                case UNDERSTAND, PICTURE, SHAPE, WRITING -> forming();
                case PARKED, REFERRED -> !dice.oneIn(3) ? lead(new BringBack(id(), dice.text())) : courses();
                case WITHDRAWN, DROPPED -> anything();
            };
        }

        /** What was suggested is mostly answered. */
        private boolean isAsked() {
            return proposal.aside().motion() != null && !dice.oneIn(3);
        }

        private Move forming() {
            return dice.oneIn(4) ? anyForming() : switch (proposal.stage()) {
                case UNDERSTAND -> proposal.forming().need().isBlank() ? lead(new NameNeed(id(), dice.text())) : onward();
                case PICTURE -> proposal.forming().dimensions().isEmpty()
                    ? speak((who, way) -> new AddDimension(id(), who, way, dice.text())) : onward();
                case SHAPE -> proposal.forming().dimensions().stream().filter(each -> !each.isCovered()).findFirst()
                    .map(each -> dice.oneIn(3) ? lead(new SetAside(id(), each.number()))
                        : speak((who, way) -> new AddIdea(id(), each.number(), who, way, dice.text()))).orElseGet(this::writers);
                default -> anyForming();
            };
        }

        private Move onward() {
            var missing = state.root().members().stream().filter(each -> !proposal.forming().ready().contains(each)).toList();
            var who = missing.isEmpty() ? member() : dice.of(missing);
            return missing.isEmpty() || dice.oneIn(6) ? dice.oneIn(4) ? writers()
                : lead(new GoOn(id(), proposal.stage() == Stage.UNDERSTAND ? Stage.PICTURE : Stage.SHAPE, present()))
                : Move.by(who, new SayReady(id(), who, Way.OWN_DEVICE));
        }

        private Move writers() {
            return lead(new ChooseWriters(id(), dice.some(state.root().members(), 3), today().plusDays(dice.between(0, 9)),
                present()));
        }

        private Move anyForming() {
            var way = dice.any(Way.class);
            var who = dice.oneIn(4) ? member() : writer();
            var dimension = number(proposal.forming().dimensions().size());
            return switch (dice.below(14)) {
                case 0 -> as(who, way, new Contribute(id(), who, way, dice.text()));
                case 1 -> dice.oneIn(3) || proposal.forming().need().isBlank() ? lead(new NameNeed(id(), dice.text())) : goOn();
                case 2 -> as(who, way, new AddDimension(id(), who, way, dice.text()));
                case 3, 4 -> as(who, way, new AddIdea(id(), dimension, who, way, dice.text()));
                case 5 -> lead(new SetAside(id(), dimension));
                case 6 -> writers();
                case 7, 8 -> Move.by(who, new ChangeText(id(), version(), content()));
                case 9 -> Move.by(who, new LeaveOut(id(), dimension, 1, dice.text()));
                case 10 -> Move.by(who, dice.oneIn(6) ? new Withdraw(id()) : new Present(id()));
                case 11 -> goOn();
                default -> as(who, way, new SayReady(id(), who, way));
            };
        }

        private MemberId writer() {
            return proposal.forming().writers().isEmpty() ? member() : dice.of(proposal.forming().writers());
        }

        private Move goOn() {
            return lead(new GoOn(id(), dice.of(Stage.UNDERSTAND, Stage.PICTURE, Stage.PICTURE, Stage.SHAPE), present()));
        }

        private Move courses() {
            var who = proposal.aside().motion() == null || proposal.aside().motion().notYet().isEmpty() || dice.oneIn(5)
                ? member() : dice.of(proposal.aside().motion().notYet());
            var way = dice.any(Way.class);
            return switch (isAsked() ? 9 : proposal.isInMeeting() && dice.oneIn(2) ? 0 : dice.below(9)) {
                case 0 -> lead(new TakeCourse(id(), course(), present(), dice.text()));
                case 1 -> Move.by(who, new SuggestCourse(id(), course(), dice.text()));
                case 2 -> lead(new TryWayOut(id(), dice.any(WayOut.class), dice.text()));
                case 3 -> lead(lastResort());
                case 4 -> lead(new BringBack(id(), dice.text()));
                default -> as(who, way, new AnswerCourse(id(), who, way, dice.oneIn(15)));
            };
        }

        private TakeLastResort lastResort() {
            return new TakeLastResort(id(), dice.oneIn(2) ? List.of() : dice.some(ids(), 4));
        }

        private List<MemberId> ids() {
            return List.copyOf(state.people().here());
        }

        private Move help() {
            var asked = proposal.aside().help().asked();
            var circle = state.circles().find(proposal.circle()).orElseThrow();
            var outside = ids().stream().filter(each -> !circle.has(each)).toList();
            return asked != null ? Move.by(asked, new AnswerHelp(id(), asked, !dice.oneIn(3)))
                : lead(new AskToHelp(id(), dice.of(outside.isEmpty() ? ids() : outside)));
        }

        private Move wayOut(WayOut way) {
            if (way == WayOut.LAST_RESORT) {
                return lead(lastResort());
            }
            if (way == WayOut.OUTSIDE_FACILITATOR && !dice.oneIn(4)) {
                return help();
            }
            if (way != WayOut.SMALL_GROUP) {
                return lead(new TryWayOut(id(), way, dice.text()));
            }
            var people = new ArrayList<>(proposal.openAgainst().stream().map(Objection::by).toList());
            people.add(proposal.author() == null ? member() : proposal.author());
            var course = new Course.Refer(null, people, today().plusDays(dice.between(1, 9)));
            return proposal.isInMeeting() ? lead(new TakeCourse(id(), course, present(), dice.text()))
                : Move.by(member(), new SuggestCourse(id(), course, dice.text()));
        }

        private Course course() {
            var day = today().plusDays(dice.between(0, 6));
            return switch (dice.below(6)) {
                case 0, 1 -> new Course.Park(day, member());
                case 3 -> new Course.Refer(dice.oneIn(5) ? River.RIVER : null, dice.some(state.root().members(), 4), day);
                case 2 -> Course.LET_GO;
                default -> new Course.GoBack(dice.any(Stage.class));
            };
        }

        private Move time() {
            var who = member();
            var way = dice.any(Way.class);
            return switch (dice.below(6)) {
                case 5 -> Move.by(who, concerned());
                case 4 -> Move.by(who, new RefuseLabel(id(), version()));
                case 0 -> Move.by(who, new Lengthen(id()));
                case 1 -> Move.by(who, new WaitForAll(id(), dice.oneIn(4) != proposal.place().waits()));
                case 2 -> Move.by(who, new ConsentEarly(id(), version(), who));
                default -> as(who, way, new AddNothing(id(), who, way));
            };
        }

        private SayConcerned concerned() {
            var inside = state.circles().inside(proposal.circle());
            var circle = inside.isEmpty() || dice.oneIn(10) ? River.RIVER : dice.of(inside).id();
            return new SayConcerned(id(), circle, dice.oneIn(8) == proposal.place().concerns().contains(circle));
        }

        private Move draft() {
            return Move.by(proposal.author() == null ? member() : proposal.author(), switch (dice.below(6)) {
                case 5 -> new RecordCare(id(), dice.any(Care.class), today().minusDays(dice.between(-1, 5)));
                case 0 -> new Withdraw(id());
                case 1 -> new ChangeText(id(), version(), content());
                default -> new Present(id());
            });
        }

        private Move writing() {
            if (proposal.isInMeeting() && dice.oneIn(8)) {
                return lead(new Drop(id(), present(), dice.text()));
            }
            if (proposal.version().isRefusable(now) && dice.oneIn(3)) {
                return Move.by(member(), new RefuseLabel(id(), version()));
            }
            return switch (dice.below(12)) {
                case 0 -> lead(new ChangeText(id(), version(), content(), dice.oneIn(2), null));
                case 1 -> lead(new AskAnew(id(), version(), content(), present()));
                case 2 -> speak((who, way) -> new Ask(id(), who, way, dice.text()));
                case 3 -> lead(new AnswerQuestion(id(), number(proposal.talk().questions().size()), member(), dice.text()));
                case 4 -> speak((who, way) -> new React(id(), who, way, dice.text()));
                case 5 -> lead(new MoveOn(id(), dice.any(Stage.class)));
                case 6 -> takeUp();
                case 7 -> dice.oneIn(2) ? lead(new Drop(id(), present(), dice.text())) : lead(new CallToMeeting(id()));
                default -> lead(new OpenRound(id(), version(), present()));
            };
        }

        private Move round() {
            if (proposal.isInMeeting() && dice.oneIn(12)) {
                var late = member();
                return Move.by(late, new Arrive(proposal.meeting(), late));
            }
            var allHeard = proposal.round().filter(round -> round.presentNotYet().isEmpty()).isPresent();
            if (proposal.isInMeeting() && dice.oneIn(allHeard ? 2 : 6)) {
                return lead(proposal.openAgainst().isEmpty() ? new Declare(id()) : new MoveOn(id(), Stage.OBJECTIONS));
            }
            return switch (dice.below(16)) {
                case 0 -> lead(new CallToMeeting(id()));
                case 1 -> takeUp();
                case 2 -> lead(new MoveOn(id(), dice.of(Stage.OBJECTIONS, Stage.CLARIFY)));
                case 3 -> dice.oneIn(4) ? lead(new OpenRound(id(), version(), present())) : answer();
                case 4, 5 -> lead(new OthersConsent(id(), version()));
                case 6, 7 -> lead(new Declare(id()));
                default -> answer();
            };
        }

        /** Whoever was stuck once is stuck more often. */
        private Move answer() {
            return switch (dice.below(Ladder.stuckRounds(proposal) > 0 ? 10 : 14)) {
                case 0, 1 -> object();
                case 2 -> speak((who, way) -> new AskFirst(id(), version(), who, way, dice.text()));
                case 3 -> confirm();
                case 4 -> objections();
                default -> speak((who, way) -> new Consent(id(), version(), who, way));
            };
        }

        private Move object() {
            var asks = proposal.isInMeeting() && dice.oneIn(3)
                ? state.meetings().find(proposal.meeting()).orElseThrow().duties().facilitator() : null;
            return asks != null ? Move.by(asks, new RaiseObjection(id(), version(), asks, Way.OWN_DEVICE, words(), null)) : speak((who, way) -> new RaiseObjection(id(), version(), who, way, dice.oneIn(5) ? Words.NONE : words(),
                dice.oneIn(3) ? member() : null, dice.oneIn(2)));
        }

        private Move confirm() {
            var who = member();
            return Move.by(who, new Confirm(id(), who));
        }

        private Move objections() {
            var number = number(proposal.asking().objections().size());
            var objector = proposal.objection(number).map(Objection::by).orElseGet(this::member);
            var way = dice.any(Way.class);
            var offered = Ladder.offered(proposal, false);
            if (!offered.isEmpty() && !dice.oneIn(3)) {
                return wayOut(dice.of(offered));
            }
            var understood = proposal.objection(number).filter(each -> each.isUnderstood(now)).isPresent();
            return switch (understood && dice.oneIn(2) ? 6 : dice.below(8)) {
                case 0, 1 -> as(objector, way, new Understood(id(), number, way));
                case 2 -> lead(dice.oneIn(2) ? new Restate(id(), number, dice.text())
                    : new ChooseMoves(id(), number, List.of(dice.any(Integration.class))));
                case 3 -> as(objector, way, new WordObjection(id(), number, way, words()));
                case 4 -> as(objector, way, new CloseObjection(id(), number, dice.any(Objection.State.class), way));
                case 5 -> lead(new ChangeText(id(), version(), content()));
                case 6 -> lead(new AskAnew(id(), version(), content(), present()));
                default -> dice.oneIn(3) ? lead(new MoveOn(id(), Stage.CLARIFY))
                    : speak((who, how) -> new RaiseObjection(id(), version(), who, how, words(), null));
            };
        }

        private Move takeUp() {
            var meeting = state.meetings().liveIn(River.RIVER).map(Meeting::id).orElse(River.MEETING);
            return lead(new TakeUp(id(), meeting, there(meeting)));
        }

        private Move anything() {
            return switch (dice.below(5)) {
                case 0 -> writing();
                case 1 -> round();
                case 2 -> objections();
                case 3 -> new Move(dice.oneIn(2) ? new Actor.Clock() : new Actor.Host(), new CloseWindow(id()));
                default -> draft();
            };
        }

        /** A way to say something, and who holds the device: the person, or somebody who writes it down. */
        private Move speak(BiFunction<MemberId, Way, ProposalCommand> command) {
            var who = proposal.notYet().isEmpty() || dice.oneIn(4) ? member() : dice.of(proposal.notYet());
            var way = dice.any(Way.class);
            return as(who, way, command.apply(who, way));
        }

        private Move as(MemberId who, Way way, ProposalCommand command) {
            return way == Way.OWN_DEVICE && !dice.oneIn(20) ? Move.by(who, command) : lead(command);
        }

        private Move lead(ProposalCommand command) {
            return new Move(PeopleMoves.leading(dice, state), command);
        }

        private Words words() {
            return new Words(dice.text(), dice.text(), dice.text(), dice.text(), dice.text());
        }

        private List<MemberId> present() {
            return there(proposal.meeting());
        }

        private MemberId member() {
            return PeopleMoves.anybody(dice, state);
        }

        private ProposalId id() {
            return dice.oneIn(50) ? new ProposalId(dice.between(1, state.proposals().all().size() + 1)) : proposal.id();
        }

        private int version() {
            return dice.oneIn(15) ? dice.between(0, proposal.version().number() + 1) : proposal.version().number();
        }

        private int number(int most) {
            return dice.oneIn(20) ? dice.between(0, most + 1) : Math.max(1, most - dice.below(2));
        }
    }
}
