package org.kring.core.collective;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.Text;
import org.kring.core.agreement.Agreements;
import org.kring.core.backlog.Backlog;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Circles;
import org.kring.core.handbook.Handbook;
import org.kring.core.meeting.Meetings;
import org.kring.core.mission.Mission;
import org.kring.core.newcomer.FirstReason;
import org.kring.core.newcomer.FirstSteps;
import org.kring.core.newcomer.Newcomers;
import org.kring.core.people.People;
import org.kring.core.proposal.Below;
import org.kring.core.proposal.Proposals;
import org.kring.core.report.Reports;
import org.kring.core.step.Steps;
import org.kring.core.tryout.TryOuts;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Everything that is so in one collective, folded from its journal. Immutable: readers need no lock. */
public record Collective(boolean founded, Text name, ZoneId zone, People people, Circles circles, Backlog backlog,
                         Steps steps, Agreements agreements, Proposals proposals, Meetings meetings,
                         Mission mission, TryOuts tryOuts, Reports reports, Newcomers newcomers, Handbook handbook,
                         PMap<String, OwnWords> words) {
    public static final CircleId ROOT = new CircleId(1);
    public static final Collective EMPTY = new Collective(false, Text.NONE, ZoneOffset.UTC, People.NONE, Circles.NONE,
        Backlog.NONE, Steps.NONE, Agreements.NONE, Proposals.NONE, Meetings.NONE, Mission.NONE, TryOuts.NONE,
        Reports.NONE, Newcomers.NONE, Handbook.NONE, HashTreePMap.empty());

    public Circle root() {
        return circles.find(ROOT).orElseThrow();
    }

    /** From then on whoever comes is a guest first. */
    public boolean hasAgreedHowToDecide() {
        return agreements.haveEverSaidHowWeDecide(ROOT);
    }

    /** Whether somebody may bring along what the group had before. */
    public Check mayBringAlong(Actor actor) {
        return Bringing.may(this, actor);
    }

    /** What the collective calls things in the language with this two-letter name. */
    public OwnWords ownWords(String language) {
        return words.getOrDefault(language, OwnWords.NONE);
    }

    /** Whether somebody may say what the collective calls things. */
    public Check mayChooseWords(Actor actor) {
        return Naming.may(this, actor);
    }

    public Backlog.Below belowBacklog() {
        return new Backlog.Below(people, circles);
    }

    public Steps.Below belowSteps() {
        return new Steps.Below(people, circles, backlog);
    }

    public TryOuts.Below belowTryOuts() {
        return new TryOuts.Below(people, circles, backlog);
    }

    public Meetings.Below belowMeetings() {
        return new Meetings.Below(people, circles, backlog, steps, agreements, proposals);
    }

    public Agreements.Below belowAgreements() {
        return new Agreements.Below(people, circles);
    }

    public Reports.Below belowReports() {
        return new Reports.Below(people, circles, backlog, meetings);
    }

    public Below belowProposals() {
        return new Below(people, circles, backlog, agreements);
    }

    public Handbook.Below belowHandbook() {
        return new Handbook.Below(people, newcomers);
    }

    /** How a person's first steps stand. */
    public FirstSteps firstSteps(MemberId member) {
        return new FirstSteps(newcomers.of(member), new FirstSteps.Below(steps, agreements, meetings, mission));
    }

    /** Whether the reason that this person gave is the first one of somebody who is new. */
    public boolean isFirstReasonOf(MemberId member, Moment now) {
        return new FirstReason(newcomers, people, proposals).isOf(member, now);
    }

    Collective named(Text name, ZoneId zone) {
        return new Collective(true, name, zone, people, circles, backlog, steps, agreements, proposals, meetings,
            mission, tryOuts, reports, newcomers, handbook, words);
    }

    Collective with(People people) {
        return new Collective(founded, name, zone, people, circles, backlog, steps, agreements, proposals, meetings,
            mission, tryOuts, reports, newcomers, handbook, words);
    }

    Collective with(Circles circles) {
        return new Collective(founded, name, zone, people, circles, backlog, steps, agreements, proposals, meetings,
            mission, tryOuts, reports, newcomers, handbook, words);
    }

    Collective with(Backlog backlog) {
        return new Collective(founded, name, zone, people, circles, backlog, steps, agreements, proposals, meetings,
            mission, tryOuts, reports, newcomers, handbook, words);
    }

    Collective with(Steps steps) {
        return new Collective(founded, name, zone, people, circles, backlog, steps, agreements, proposals, meetings,
            mission, tryOuts, reports, newcomers, handbook, words);
    }

    Collective with(Agreements agreements) {
        return new Collective(founded, name, zone, people, circles, backlog, steps, agreements, proposals, meetings,
            mission, tryOuts, reports, newcomers, handbook, words);
    }

    Collective with(Proposals proposals) {
        return new Collective(founded, name, zone, people, circles, backlog, steps, agreements, proposals, meetings,
            mission, tryOuts, reports, newcomers, handbook, words);
    }

    Collective with(Meetings meetings) {
        return new Collective(founded, name, zone, people, circles, backlog, steps, agreements, proposals, meetings,
            mission, tryOuts, reports, newcomers, handbook, words);
    }

    Collective with(TryOuts tryOuts) {
        return new Collective(founded, name, zone, people, circles, backlog, steps, agreements, proposals, meetings,
            mission, tryOuts, reports, newcomers, handbook, words);
    }

    Collective with(Reports reports) {
        return new Collective(founded, name, zone, people, circles, backlog, steps, agreements, proposals, meetings,
            mission, tryOuts, reports, newcomers, handbook, words);
    }

    Collective with(Newcomers newcomers) {
        return new Collective(founded, name, zone, people, circles, backlog, steps, agreements, proposals, meetings,
            mission, tryOuts, reports, newcomers, handbook, words);
    }

    Collective with(Handbook handbook) {
        return new Collective(founded, name, zone, people, circles, backlog, steps, agreements, proposals, meetings,
            mission, tryOuts, reports, newcomers, handbook, words);
    }

    Collective with(Mission mission) {
        return new Collective(founded, name, zone, people, circles, backlog, steps, agreements, proposals, meetings,
            mission, tryOuts, reports, newcomers, handbook, words);
    }

    Collective saying(String language, OwnWords own) {
        return new Collective(founded, name, zone, people, circles, backlog, steps, agreements, proposals, meetings,
            mission, tryOuts, reports, newcomers, handbook, words.plus(language, own));
    }
}
