package org.kring.core.world;

import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.GRETE;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.circle.Change.BecomeHub;
import org.kring.core.circle.Change.Post;
import org.kring.core.circle.Changes;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Opening;
import org.kring.core.circle.Role;
import org.kring.core.collective.CollectiveCommand.Found;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;

/** River Commons after the inversion: the founding circle is the hub of four circles. */
public final class Inverted {
    public static final CircleId AWARENESS = new CircleId(2);
    public static final CircleId MAGAZINE = new CircleId(3);
    public static final CircleId LEGAL = new CircleId(4);
    public static final CircleId SUPPORT = new CircleId(5);
    /** Half a year from the evening of the decision. */
    public static final LocalDate UNTIL = LocalDate.of(2027, 5, 24);

    private Inverted() {}

    public static Opening awareness() {
        return opening("Awareness", "Telling people about living well with little", List.of("stalls", "leaflets"),
            List.of(FEMI, IVO, HANA), FEMI, IVO, HANA, IVO);
    }

    public static Opening magazine() {
        return opening("Magazine", "Publishing a magazine four times a year", List.of("texts", "pictures", "printing"),
            List.of(CEM, ANA, HANA, EMIL, FEMI), CEM, ANA, HANA, EMIL);
    }

    public static Opening legal() {
        return opening("Legal research", "Finding answers on law that we all need", List.of("answers on law"),
            List.of(DORA, EMIL, ANA), DORA, EMIL, ANA, EMIL);
    }

    public static Opening support() {
        return opening("Support", "Being there for members who need a hand", List.of("soup", "visits"),
            List.of(GRETE, BEN, DORA), GRETE, BEN, DORA, BEN);
    }

    private static Opening opening(String name, String aim, List<String> domain, List<MemberId> people, MemberId leader,
                                   MemberId delegate, MemberId facilitator, MemberId secretary) {
        return Opening.working(text(name), text(aim), domain.stream().map(Text::new).toList(), people,
            List.of(new Post(Role.LEADER, leader, UNTIL), new Post(Role.DELEGATE, delegate, UNTIL),
                new Post(Role.FACILITATOR, facilitator, UNTIL), new Post(Role.SECRETARY, secretary, UNTIL)));
    }

    public static Changes changes() {
        return changes(UNTIL);
    }

    /** @param until the day to which all roles are held */
    public static Changes changes(LocalDate until) {
        var changes = Changes.NONE;
        for (var opening : List.of(awareness(), magazine(), legal(), support())) {
            changes = changes.open(Opening.working(opening.name(), opening.aim(), opening.domain().stream()
                .map(Opening.Claim::text).toList(), opening.people(), opening.posts().stream()
                .map(post -> new Post(post.role(), post.holder(), until)).toList()));
        }
        return changes.and(new BecomeHub(null, null, List.of()));
    }

    /** All nine have decided it, on their own devices. */
    public static Given decided() {
        return decided(River.founded(), changes());
    }

    /** A hub since a day of one's own choice. @param until the day to which all roles are held */
    public static Given since(Instant founded, LocalDate until) {
        return decided(Given.nothing(founded).by(ANA, new Found(River.NAME, River.AIM, River.NINE.size(), River.ZONE)), changes(until));
    }

    /** The founding circle decides these changes, in its next proposal. */
    public static Given decided(Given given, Changes changes) {
        return decided(given, RIVER, changes);
    }

    /** All members of a circle decide these changes, in its next proposal. */
    public static Given decided(Given given, CircleId circle, Changes changes) {
        var id = given.state().proposals().next();
        var who = List.copyOf(circle(given, circle).members());
        given = given.by(who.getFirst(), begin(circle, who.getFirst(), changes), new OpenRound(id, 1, List.of()));
        for (var member : who) {
            given = given.by(member, new Consent(id, 1, member, Way.OWN_DEVICE));
        }
        return given;
    }

    public static Begin begin(CircleId circle, MemberId author, Changes changes) {
        return new Begin(circle, author, null, null, Content.of(text("Our circles")).with(changes), true);
    }

    public static ProposalId next(Given given) {
        return given.state().proposals().next();
    }

    public static Circle circle(Given given, CircleId id) {
        return given.state().circles().find(id).orElseThrow();
    }

    /** The whole circle is together; its first two members ask the questions and write. */
    public static Given together(Given given, CircleId circle) {
        var who = List.copyOf(circle(given, circle).members());
        var id = given.state().meetings().next();
        return given.by(who.getFirst(), new PlanMeeting(circle, given.at(), 60, Text.NONE),
            new OpenMeeting(id, who.getFirst(), who.get(1), who));
    }

    /** The circle has met, and has a next date. */
    public static Given met(Given given, CircleId circle) {
        var id = given.state().meetings().next();
        var together = together(given, circle);
        var leads = together.state().meetings().find(id).orElseThrow().facilitator().orElseThrow();
        return together.by(leads, new PlanMeeting(circle, together.at().plusSeconds(14 * 86_400), 60, Text.NONE),
            new CloseMeeting(id, true));
    }
}
