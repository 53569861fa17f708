package org.kring.server.web;

import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.MeetingGuards;
import org.kring.core.meeting.Wanted;
import org.kring.core.proposal.Proposal;

/**
 * A proposal can be put on the agenda of a meeting.
 *
 * @param action where the form goes, which leads to that agenda
 * @param label  "Put it on the agenda of Thu 19:00"
 */
public record ForAgenda(String action, String label, int proposal) {
    /** With how many minutes it goes on the agenda; whoever builds it can change them there. */
    public static final int MINUTES = 15;
    public static final Wanted WANTED = Wanted.DECIDE;

    /** @return null where no meeting waits for it that this viewer may prepare */
    public static ForAgenda of(Look look, Proposal proposal) {
        return MeetingGuards.of(look.state().meetings(), look.state().belowMeetings(), look.actor(), look.now())
            .nextFor(proposal).map(meeting -> of(look, proposal, meeting)).orElse(null);
    }

    private static ForAgenda of(Look look, Proposal proposal, Meeting meeting) {
        var label = meeting.isLive() ? look.w().t("proposal.toAgenda.now")
            : look.w().t("proposal.toAgenda", look.w().dayTime(meeting.plan().when()));
        return new ForAgenda(look.links().meetings().act(meeting.id(), "items"), label, proposal.id().value());
    }
}
