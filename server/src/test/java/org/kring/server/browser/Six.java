package org.kring.server.browser;

import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.RIVER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kring.core.Actor;
import org.kring.core.Command;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.circle.Change.BecomeHub;
import org.kring.core.circle.Change.Post;
import org.kring.core.circle.Changes;
import org.kring.core.circle.Opening;
import org.kring.core.circle.Role;
import org.kring.core.collective.Collective;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.world.Inverted;
import org.kring.core.world.River;
import org.kring.server.account.Beginning;
import org.kring.server.account.Directory;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Once;
import org.kring.server.live.Collectives;
import org.kring.server.live.Outcome.Done;

/** Ana to Femi in a collective of their own: circle P of the method's scenarios. Each has a device once it is needed. */
final class Six implements AutoCloseable {
    static final ProposalId STALL = new ProposalId(1);
    private static final List<String> NAMES = List.of("Ana", "Ben", "Cem", "Dora", "Emil", "Femi");
    private static int founded;

    private final House house;
    private final String home;
    private final CollectiveId river;
    private final Map<MemberId, Device> devices = new HashMap<>();
    private final String code;
    private int asked;

    Six(House house) {
        this.house = house;
        var name = "River " + ++founded;
        home = "/river-" + founded;
        var laptop = Device.laptop(house);
        laptop.opens(house.part(Beginning.class).newLink()).writes("What do you call yourselves?", name)
            .writes("What are you together for?", "Living well with little").writes("Who is here? First names will do.",
                String.join(", ", NAMES)).taps("Begin").arrives("/meetings/1");
        river = house.part(Directory.class).find(home.substring(1)).orElseThrow();
        devices.put(River.ANA, laptop);
        laptop.opens(home + "/code").taps("Show the code");
        laptop.find("p.code").waitFor();
        code = laptop.find("p.code").innerText().strip();
    }

    /** A meeting of these, led by Cem and written down by Dora, with Cem's proposal of a stall and the question asked. */
    Six meetAndAsk(List<MemberId> present) {
        does(River.ANA, new OpenMeeting(MEETING, CEM, DORA, present));
        does(CEM, new Begin(RIVER, CEM, MEETING, null, Content.of(River.text("We have a stall at the Saturday market.")), true));
        does(CEM, new OpenRound(STALL, 1, present));
        return this;
    }

    /** Legal research is Emil, Femi and Dora; Ana, Ben and Cem come for Magazine and Support; all but Dora meet in the hub. */
    Six findTheirCircles() {
        var changes = Changes.NONE.open(circle("Magazine", List.of(River.ANA, CEM), River.ANA, CEM))
            .open(circle("Support", List.of(River.BEN, CEM), River.BEN, CEM))
            .open(circle("Legal research", List.of(River.EMIL, River.FEMI, DORA), River.EMIL, River.FEMI))
            .and(new BecomeHub(null, null, List.of()));
        does(CEM, Inverted.begin(RIVER, CEM, changes));
        does(CEM, new OpenRound(STALL, 1, List.of()));
        List.of(River.ANA, River.BEN, CEM, DORA, River.EMIL, River.FEMI)
            .forEach(member -> does(member, new Consent(STALL, 1, member, Way.OWN_DEVICE)));
        return this;
    }

    private static Opening circle(String name, List<MemberId> people, MemberId leader, MemberId delegate) {
        var until = LocalDate.now().plusMonths(6);
        return Opening.working(River.text(name), River.text("For all of us"), List.of(), people,
            List.of(new Post(Role.LEADER, leader, until), new Post(Role.DELEGATE, delegate, until)));
    }

    /** The hub meets, led by Cem and written down by Ben, and Cem proposes a lease. */
    Six hubMeets(List<MemberId> present) {
        does(CEM, new OpenMeeting(MEETING, CEM, River.BEN, present));
        does(CEM, new Begin(RIVER, CEM, MEETING, null, Content.of(River.text("We lease the barn.")), true));
        return this;
    }

    void does(MemberId who, Command command) {
        var outcome = house.part(Collectives.class).submit(river, new Once("six-asked-" + ++asked), new Actor.Member(who), command);
        if (!(outcome instanceof Done)) {
            throw new AssertionError(who + ": " + outcome);
        }
    }

    /** Where the group's pages are. */
    String home() {
        return home;
    }

    /** The code that the laptop shows to whoever is in the room. */
    String code() {
        return code;
    }

    /** The person's own device. */
    Device of(MemberId member) {
        return devices.computeIfAbsent(member, this::taps);
    }

    /** All of them say that they see no reason against it, wherever they are. */
    void consent(ProposalId proposal) {
        for (int n = 1; n <= NAMES.size(); n++) {
            does(new MemberId(n), new Consent(proposal, 1, new MemberId(n), Way.OWN_DEVICE));
        }
    }

    Collective state() {
        return house.part(Collectives.class).shown(river).state();
    }

    /** The person's own device, at the proposal. */
    Device at(MemberId member) {
        return of(member).opens(home + "/proposals/1");
    }

    /** The person's own device, at the lease. */
    Device atTheLease(MemberId member) {
        return at(member).opens(home + "/proposals/2");
    }

    /** The person's own device, at the agreement that came of it. */
    Device agreement(MemberId member) {
        return at(member).opens(home + "/agreements/1");
    }

    private Device taps(MemberId member) {
        return Device.phone(house).opens("/join/" + code).taps(NAMES.get(member.value() - 1)).arrives(home);
    }

    @Override
    public void close() {
        devices.values().forEach(Device::close);
    }
}
