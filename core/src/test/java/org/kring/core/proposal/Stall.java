package org.kring.core.proposal;

import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;

import java.time.LocalDate;
import java.util.List;
import org.kring.core.AgreementId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.AgreementEvent.Agreed;
import org.kring.core.agreement.Kind;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.Words;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.world.Evening;
import org.kring.core.world.Given;
import org.kring.core.world.River;

/** Cem's proposal of a stall at the Saturday market: outside of a meeting among six, in a meeting among nine. */
final class Stall {
    static final ProposalId STALL = new ProposalId(1);
    static final AgreementId FIRST = new AgreementId(1);
    static final List<MemberId> SIX = NINE.subList(0, 6);
    /** All but Ivo. */
    static final List<MemberId> EIGHT = NINE.subList(0, 8);
    static final Text TEXT = new Text("We have a stall at the Saturday market.");
    static final Text OTHER_TEXT = new Text("We have a stall on the first Saturday of the month.");
    static final Words SAME_PEOPLE = Words.of(new Text("On Saturdays Support needs the same people."));
    static final LocalDate IN_HALF_A_YEAR = LocalDate.of(2027, 5, 24);

    private Stall() {}

    static Content content() {
        return Content.of(TEXT);
    }

    static Content otherContent() {
        return Content.of(OTHER_TEXT).minded(CEM).lookedAtAgain(IN_HALF_A_YEAR);
    }

    static Begin begin() {
        return new Begin(RIVER, CEM, null, null, content(), true);
    }

    static Begin beginInMeeting() {
        return new Begin(RIVER, CEM, MEETING, null, content(), true);
    }

    static Given drafted() {
        return River.foundedBy(6).by(CEM, new Begin(RIVER, CEM, null, null, content(), false));
    }

    static Given presented() {
        return River.foundedBy(6).by(CEM, begin());
    }

    /** Everyone has the text, and 72 hours. */
    static Given asked() {
        return presented().by(CEM, new OpenRound(STALL, 1, List.of()));
    }

    static Given presentedInMeeting(Given before) {
        return before.by(CEM, beginInMeeting());
    }

    /** A meeting without Ivo. */
    static Given meeting() {
        return Evening.planned().by(ANA, new OpenMeeting(MEETING, BEN, DORA, EIGHT));
    }

    static Given askedInMeeting() {
        return askedInMeeting(meeting());
    }

    static Given askedInMeeting(Given meeting) {
        return presentedInMeeting(meeting).by(BEN, new OpenRound(STALL, 1, EIGHT));
    }

    /** The eight who are there see no reason against. */
    static Given consented(Given asked) {
        return consented(asked, 1, EIGHT);
    }

    static Given consented(Given asked, int version, List<MemberId> by) {
        var given = asked;
        for (var member : by) {
            given = given.by(member, consent(member, version));
        }
        return given;
    }

    /** Decided in the meeting; Ivo has the text. */
    static Given decidedInMeeting() {
        return consented(askedInMeeting()).by(BEN, new Declare(STALL));
    }

    /** The circle has agreed on this way to decide. */
    static Given agreedHow(Given given, Clauses clauses) {
        var id = given.state().agreements().next();
        return given.events(new Agreed(id, RIVER, Kind.AGREEMENT, null, null, ANA, given.now().today(), IN_HALF_A_YEAR,
            clauses, List.of(), Text.NONE, new Text("How we decide"), Text.NONE, Text.NONE));
    }

    static Consent consent(MemberId member) {
        return consent(member, 1);
    }

    static Consent consent(MemberId member, int version) {
        return new Consent(STALL, version, member, Way.OWN_DEVICE);
    }

    static RaiseObjection object(MemberId member) {
        return object(member, 1);
    }

    static RaiseObjection object(MemberId member, int version) {
        return new RaiseObjection(STALL, version, member, Way.OWN_DEVICE, SAME_PEOPLE, null);
    }

    static Proposal stall(Given given) {
        return given.state().proposals().find(STALL).orElseThrow();
    }

    static Agreement agreement(Given given) {
        return agreement(given, FIRST);
    }

    static Agreement agreement(Given given, AgreementId id) {
        return given.state().agreements().find(id).orElseThrow();
    }
}
