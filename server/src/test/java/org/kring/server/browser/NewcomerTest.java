package org.kring.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.circle.Change.BecomeHub;
import org.kring.core.circle.Change.Post;
import org.kring.core.circle.Changes;
import org.kring.core.circle.Opening;
import org.kring.core.circle.Role;
import org.kring.core.meeting.ItemKind;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.AskEveryone;
import org.kring.server.ProgramClock;

/** Juno's first two weeks in a collective of two circles and a hub: invited, welcomed, answered, sitting in, doing, joining. */
class NewcomerTest {
    private static final CircleId MAGAZINE = new CircleId(2);
    private static final MemberId JUNO = new MemberId(7);
    private static final String KEY = "Where is the key to the cellar?";

    @Test
    void aNewcomersFirstTwoWeeks(@TempDir Path data) {
        try (var house = new House(data); var six = new Six(house); var juno = Device.phone(house)) {
            theyHaveTwoCirclesAndAHub(six, house);
            var link = benInvites(six);
            sheComesInByAFirstName(juno, link, six);
            threeStepsInTenMinutes(juno, six);
            sheAsksOnceAndBenAnswers(juno, six);
            nobodyAsksItAgain(six);
            sheSitsIn(juno, six, house);
            aFirstSmallTask(juno, six);
            house.later(Duration.ofDays(10));
            twoWeeksOn(juno, six);
            sheJoinsAtTheNextMeeting(juno, six, house);
        }
    }

    private static void theyHaveTwoCirclesAndAHub(Six six, House house) {
        var until = LocalDate.now().plusMonths(6);
        var changes = Changes.NONE.open(circle("Magazine", List.of(CEM, ANA, BEN), until)).open(circle("Support", List.of(DORA, EMIL, FEMI), until))
            .and(new BecomeHub(null, null, List.of()));
        six.does(CEM, new AskEveryone(RIVER, CEM, null, Content.of(text("Our circles")).with(changes), List.of()));
        six.consent(new ProposalId(1));
        six.does(CEM, new PlanMeeting(MAGAZINE, house.part(ProgramClock.class).instant().plus(Duration.ofDays(3)), 60, text("kitchen")));
    }

    private static Opening circle(String name, List<MemberId> who, LocalDate until) {
        return Opening.working(text(name), text("What " + name + " does"), List.of(text("all of " + name)), who,
            List.of(new Post(Role.LEADER, who.get(0), until), new Post(Role.DELEGATE, who.get(1), until),
                new Post(Role.FACILITATOR, who.get(2), until), new Post(Role.SECRETARY, who.get(1), until)));
    }

    private static String benInvites(Six six) {
        var ben = six.of(BEN).opens(six.home() + "/people").follows("Invite somebody").seesTitle("Invite somebody").isAccessible()
            .taps("Make an invitation").sees("It lets one person in").isAccessible();
        var chat = ben.find("copy-text textarea:not(#left-over-text)").inputValue();
        return chat.substring(chat.indexOf("http"));
    }

    private static void sheComesInByAFirstName(Device juno, String link, Six six) {
        juno.opens(link).sees("Ben invites you").isAccessible().writes("What are you called?", "Juno").taps("Come in")
            .arrives(six.home() + "/welcome").seesTitle("Welcome, Juno").sees("What is not, Ben answers.").isAccessible();
        assertThat(six.state().circles().of(JUNO)).isEmpty();
    }

    private static void threeStepsInTenMinutes(Device juno, Six six) {
        juno.sees("Living well with little").taps("I have read it").sees("1 of 5").isAccessible();
        juno.sees("What Magazine does").taps("I have seen it").sees("2 of 5").follows("Try it").seesTitle("Try one decision").isAccessible()
            .taps("I have read it").sees("Then each of us is asked").isAccessible().taps("I see a reason against").sees("is a gift")
            .isAccessible().taps("Count hands").sees("We do not count hands").taps("Change the text").sees("Everybody is asked again")
            .isAccessible().taps("Done").sees("3 of 5");
        six.of(BEN).opens(six.home()).sees("next: Sit in").follows("Juno").sees("Go along to a meeting with Juno").isAccessible();
        six.of(CEM).opens(six.home()).seesNoMoreText("next: Sit in");
    }

    private static void sheAsksOnceAndBenAnswers(Device juno, Six six) {
        juno.opens(six.home() + "/welcome").follows("Ask it once").seesTitle("Ask it once").isAccessible()
            .types("What would you like to know?", KEY).taps("Ask").sees("Ben is asked to answer").isAccessible();
        six.of(BEN).opens(six.home()).sees(KEY).follows(KEY).isAccessible().follows("Answer with a new page").isAccessible()
            .writes("Title", "Keys").writes("What is good to know", "On the hook in the bakery.").taps("Keep it").sees("Answered by Ben");
        juno.opens(six.home()).sees("Ben has answered").follows(KEY).sees("On the hook in the bakery.").isAccessible();
    }

    /** Dora types nearly the same, and is shown the answer before she has asked. */
    private static void nobodyAsksItAgain(Six six) {
        six.of(DORA).opens(six.home() + "/questions").types("What would you like to know?", "who has the cellar key")
            .sees("answered in: Keys").follows(KEY).seesTitle("Keys").sees("On the hook in the bakery.").isAccessible();
    }

    private static void sheSitsIn(Device juno, Six six, House house) {
        juno.opens(six.home() + "/welcome").sees("Magazine").isAccessible().taps("I would like to come").arrives("/circles/magazine");
        juno.opens(six.home() + "/welcome").sees("you are expected").sees("3 of 5");
        house.later(Duration.ofDays(3));
        six.does(CEM, new OpenMeeting(new MeetingId(2), CEM, ANA, List.of(CEM, ANA, BEN, JUNO)));
        juno.opens(six.home() + "/welcome").sees("4 of 5");
        assertThat(six.state().circles().find(MAGAZINE).orElseThrow().has(JUNO)).isFalse();
    }

    private static void aFirstSmallTask(Device juno, Six six) {
        juno.taps("I do this").sees("A few words are needed here").sees("A first small task").isAccessible()
            .writes("What will you do?", "Fold the winter issue").taps("I do this").sees("These were the first steps").isAccessible();
        juno.opens(six.home()).sees("Fold the winter issue").seesNoMoreText("Sit in");
    }

    private static void twoWeeksOn(Device juno, Six six) {
        juno.opens(six.home()).sees("Fold the winter issue").taps("Done").seesNoMoreText("Fold the winter issue");
        six.of(BEN).opens(six.home()).sees("5 of 5").follows("Juno").sees("what surprised you").isAccessible();
        six.of(EMIL).opens(six.home() + "/people").sees("new, Ben accompanies them");
    }

    /** She asks, is told when, and the circle says yes in its meeting; each sees it on their own device at once. */
    private static void sheJoinsAtTheNextMeeting(Device juno, Six six, House house) {
        juno.opens(six.home() + "/circles/magazine").taps("I would like to be a member").sees("No date is set yet.").isAccessible();
        six.of(CEM).opens(six.home()).sees("Juno would like to be a member.").follows("Plan the next meeting");
        six.does(CEM, new PlanMeeting(MAGAZINE, house.part(ProgramClock.class).instant().plus(Duration.ofDays(1)), 60, text("kitchen")));
        juno.opens(six.home()).sees("The circle is asked about you there").isAccessible();
        house.later(Duration.ofDays(1));
        six.does(CEM, new OpenMeeting(new MeetingId(3), CEM, ANA, List.of(CEM, ANA, BEN, JUNO)));
        var item = six.state().meetings().find(new MeetingId(3)).orElseThrow().agenda().items().stream()
            .filter(each -> each.kind() == ItemKind.JOINING).findFirst().orElseThrow().number();
        six.does(CEM, new StartItem(new MeetingId(3), item));
        juno.opens(six.home() + "/meetings/3").sees("you are heard, and it decides").isAccessible();
        var ben = six.of(BEN).opens(six.home() + "/meetings/3").sees("Anyone against Juno being a member?").isAccessible();
        six.of(CEM).opens(six.home() + "/meetings/3").sees("No one: Juno is a member at once").isAccessible().taps("No one");
        ben.sees("Juno is a member of Magazine").sees("Decided.").isAccessible();
        juno.opens(six.home()).sees("You are a member of Magazine now.");
        assertThat(six.state().circles().find(MAGAZINE).orElseThrow().has(JUNO)).isTrue();
    }
}
