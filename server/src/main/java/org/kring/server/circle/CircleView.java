package org.kring.server.circle;

import java.time.LocalDate;
import java.util.List;
import org.kring.core.MemberId;
import org.kring.core.agreement.Agreement;
import org.kring.core.backlog.Topic;
import org.kring.core.circle.Circle;
import org.kring.core.meeting.Looks;
import org.kring.core.tryout.TryOut;
import org.kring.server.page.Excerpt;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;
import org.kring.server.web.OpenProposal;
import org.kring.server.web.Question;
import org.kring.server.web.WhenAsked;

/**
 * The page of a circle.
 *
 * @param stands    where the viewer stands in it
 * @param gap       what is missing most, or null
 * @param next      the meeting that is open or comes next, or null
 * @param questions what waits for its yes
 * @param answering whether they can be answered now: the circle is together
 * @param others    members who hold no role
 * @param looks     agreements to be looked at again
 * @param topics    those that have waited longest
 * @param waiting   how many topics wait in all
 * @param tried     what two people try, small and until a day
 * @param holds     how many agreements hold
 * @param between   what goes between it and the circles around it and inside
 * @param sent      what was sent, as it comes back or at first
 */
public record CircleView(Heading head, boolean mine, Standing stands, Gap gap, NextMeeting next, List<OpenProposal> open,
                         List<Question> questions, boolean answering, List<RoleRow> roles, List<Option> others,
                         List<Guest> guests, List<Waits> looks, List<Waits> topics, int waiting, List<Tried> tried, int holds,
                         Between between, Typed sent) {
    private static final int FEW = 3;
    private static final int TITLE = 100;

    /**
     * @param mayAsk whether this viewer may write down that they would like to join
     * @param asks   when the circle is asked about them, or null where they have not said that they would like to join
     */
    public record Guest(int member, String name, String href, LocalDate since, boolean mayAsk, String asks) {}

    /** A topic, or an agreement, that waits. */
    public record Waits(int number, String title, String href) {
        static Waits of(Look look, Topic topic) {
            return new Waits(topic.id().value(), Excerpt.of(topic.text(), TITLE), look.links().topics().one(topic.id()));
        }

        static Waits of(Look look, Agreement agreement) {
            return new Waits(agreement.id().value(), Excerpt.of(agreement.headline(), TITLE),
                look.links().agreements().one(agreement.id()));
        }
    }

    /** What two people try. @param note who, and until when */
    public record Tried(int number, String title, String note, String href) {
        static Tried of(Look look, TryOut tryOut) {
            return new Tried(tryOut.id().value(), Excerpt.of(tryOut.what(), TITLE), look.w().t("circle.tried.by",
                look.names().of(tryOut.by()), look.names().of(tryOut.with()), tryOut.until()),
                look.links().tryOuts().one(tryOut.id()));
        }
    }

    static CircleView of(Look look, Circle circle, Typed sent) {
        var topics = look.state().backlog().waitingFor(circle.id());
        return new CircleView(Heading.of(look, circle), circle.actsAsMember(look.actor()).holds(), Standing.of(look, circle),
            Gap.of(look, circle), NextMeeting.of(look, circle), OpenProposal.in(look, circle), Question.of(look, circle),
            Together.of(look, circle).isPresent(), RoleRow.of(look, circle), others(look, circle), guests(look, circle),
            looks(look, circle), topics.stream().limit(FEW).map(topic -> Waits.of(look, topic)).toList(), topics.size(),
            look.state().tryOuts().runningIn(circle.id()).stream().map(tryOut -> Tried.of(look, tryOut)).toList(),
            look.state().agreements().standingIn(circle.id()).size(), Between.of(look, circle), sent);
    }

    private static List<Waits> looks(Look look, Circle circle) {
        return Looks.waiting(look.state().meetings(), look.state().belowMeetings(), circle.id(), look.now()).stream()
            .map(agreement -> Waits.of(look, agreement)).toList();
    }

    private static List<Option> others(Look look, Circle circle) {
        return look.people(circle.members().stream().filter(member -> circle.rolesOf(member).isEmpty()).toList());
    }

    private static List<Guest> guests(Look look, Circle circle) {
        return circle.guests().stream().map(guest -> guest(look, circle, guest)).toList();
    }

    private static Guest guest(Look look, Circle circle, MemberId guest) {
        var since = look.state().people().find(guest).orElseThrow().since().atZone(look.now().zone()).toLocalDate();
        var may = look.state().circles().may(look.state().people(), look.actor());
        return new Guest(guest.value(), look.names().of(guest), look.person(guest), since,
            !guest.equals(look.me()) && may.askToJoin(circle.id(), guest).holds(),
            circle.company().asking().contains(guest) ? WhenAsked.says(look, circle, guest) : null);
    }
}
