package org.kring.core.world;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.collective.Collective;
import org.kring.core.collective.CollectiveCommand.Found;

/** River Commons, the collective in which all tests play: nine people, one circle, a Tuesday evening in November. */
public final class River {
    public static final MemberId ANA = new MemberId(1);
    public static final MemberId BEN = new MemberId(2);
    public static final MemberId CEM = new MemberId(3);
    public static final MemberId DORA = new MemberId(4);
    public static final MemberId EMIL = new MemberId(5);
    public static final MemberId FEMI = new MemberId(6);
    public static final MemberId GRETE = new MemberId(7);
    public static final MemberId HANA = new MemberId(8);
    public static final MemberId IVO = new MemberId(9);
    /** Comes later. */
    public static final MemberId JUNO = new MemberId(10);
    public static final List<MemberId> NINE = List.of(ANA, BEN, CEM, DORA, EMIL, FEMI, GRETE, HANA, IVO);

    public static final CircleId RIVER = Collective.ROOT;
    public static final MeetingId MEETING = new MeetingId(1);
    public static final Text NAME = new Text("River Commons");
    public static final Text AIM = new Text("Living well with little, in harmony with the earth");
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    /** Tuesday, 24 November 2026, 19:30 in Berlin. */
    public static final Instant EVENING = Instant.parse("2026-11-24T18:30:00Z");

    private River() {}

    /** All nine have founded River Commons this evening. */
    public static Given founded() {
        return foundedBy(NINE.size());
    }

    /** The first few of the nine have founded River Commons this evening; the circle has no more members. */
    public static Given foundedBy(int people) {
        return Given.nothing(EVENING).by(ANA, new Found(NAME, AIM, people, ZONE));
    }

    public static Text text(String words) {
        return new Text(words);
    }
}
