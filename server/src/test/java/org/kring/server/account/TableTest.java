package org.kring.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.collective.Collective;
import org.kring.core.meeting.MeetingCommand;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.server.ProgramClock;
import org.kring.server.live.Collectives;
import org.kring.server.live.Form;
import org.kring.server.live.Outcome;

/** The laptop on the table belongs to the meeting. */
class TableTest extends OnTheFirstEvening {
    private static final MeetingId MEETING = new MeetingId(1);
    private static final MemberId ANA = new MemberId(1);
    private static final MemberId BEN = new MemberId(2);
    private static final MemberId DORA = new MemberId(4);

    @BeforeEach
    void begin() {
        submit(new PlanMeeting(Collective.ROOT, site.part(ProgramClock.class).instant().plusSeconds(60), 80, Text.NONE));
        assertThat(laptop.opens(evening.at("/meetings/1/table")).status()).isEqualTo(404);
        submit(new OpenMeeting(MEETING, BEN, DORA, List.of(ANA, BEN, DORA)));
        var asked = laptop.opens(evening.at("/meetings/1/table"));
        assertThat(asked.send("form#table").leadsTo()).isEqualTo(evening.at("/meetings/1"));
    }

    @Test
    void theTablesDeviceShowsTheMeetingAndNobodysOwnPages() {
        assertThat(laptop.opens(evening.at("/meetings/1")).status()).isEqualTo(200);
        assertThat(laptop.opens(evening.at("/me")).status()).isEqualTo(404);
        assertThat(laptop.opens(evening.at("/people/4/vouching")).status()).isEqualTo(404);
        assertThat(laptop.opens(evening.at("/meetings/1/table")).status()).isEqualTo(404);
    }

    @Test
    void whoHadOnlyThisDeviceTapsHerNameByTheMeetingsCode() {
        var code = laptop.opens(evening.at("/code?meeting=1")).send("form#code").follow().first("p.code").text();
        var phone = site.visitor();
        var tapped = phone.opens("/join/" + code).send("form#tap", "member", "1");
        assertThat(tapped.leadsTo()).isEqualTo(evening.at("/meetings/1"));
        assertThat(phone.opens(evening.at("/me")).first("h1").text()).isEqualTo("Ana");
    }

    @Test
    void theCodeIsShownAtOnceToWhoeverAsksForItInTheMeeting() {
        var shown = laptop.opens(evening.at("/meetings/1")).send("form#code");
        assertThat(shown.leadsTo()).isEqualTo(evening.at("/code?meeting=1"));
        assertThat(shown.follow().first("p.code").text()).isNotBlank();
    }

    @Test
    void aNewcomerComesInByTheMeetingsCodeWithoutAnybodysDevice() {
        var code = laptop.opens(evening.at("/code?meeting=1")).send("form#code").follow().first("p.code").text();
        var come = site.visitor().opens("/join/" + code).send("form#newcomer", "name", "Juno");
        assertThat(come.leadsTo()).isEqualTo(evening.at("/meetings/1"));
    }

    @Test
    void theCodeEndsWhenTheMeetingCloses() {
        var code = laptop.opens(evening.at("/code?meeting=1")).send("form#code").follow().first("p.code").text();
        assertThat(site.visitor().opens("/join/" + code).status()).isEqualTo(200);
        submit(new CloseMeeting(MEETING, true));
        assertThat(site.visitor().opens("/join/" + code).status()).isEqualTo(404);
    }

    @Test
    void theTableEndsAnHourAfterTheMeetingAndThePersonSignsInAgain() {
        submit(new CloseMeeting(MEETING, true));
        assertThat(laptop.opens(evening.at("/meetings/1")).status()).isEqualTo(200);
        site.part(ProgramClock.class).move(Duration.ofHours(2));
        assertThat(laptop.opens(evening.at("/meetings/1")).leadsTo()).startsWith("/sign-in");
        var codes = site.part(Codes.class);
        var own = codes.show(Code.Kind.DEVICE, river, ANA, Duration.ofMinutes(10)).shown();
        laptop.opens("/join/" + own).send("form#tap");
        assertThat(laptop.opens(evening.at("/me")).first("h1").text()).isEqualTo("Ana");
    }

    private void submit(MeetingCommand command) {
        var outcome = site.part(Collectives.class).submit(river, Form.NONE, new Actor.Member(BEN), command);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}
