package org.kring.server.journal.event;

import static org.kring.server.journal.event.EventType.of;

import java.util.List;
import org.kring.core.circle.CircleEvent;

/** What is stored of circles, their roles and their links. */
final class CircleTypes {
    static final List<EventType> ALL = List.of(
        of("circle-founded", CircleEvent.CircleFounded.class),
        of("circle-member-joined", CircleEvent.CircleMemberJoined.class),
        of("guest-joined", CircleEvent.GuestJoined.class),
        of("circle-member-left", CircleEvent.CircleMemberLeft.class),
        of("aim-changed", CircleEvent.AimChanged.class),
        of("circle-opened", CircleEvent.CircleOpened.class),
        of("circle-brought", CircleEvent.CircleBrought.class),
        of("circle-activated", CircleEvent.CircleActivated.class),
        of("circle-rested", CircleEvent.CircleRested.class),
        of("circle-woke", CircleEvent.CircleWoke.class),
        of("holidays-taken", CircleEvent.HolidaysTaken.class),
        of("holidays-taken-back", CircleEvent.HolidaysTakenBack.class),
        of("circle-ended", CircleEvent.CircleEnded.class),
        of("hub-formed", CircleEvent.HubFormed.class),
        of("joining-asked", CircleEvent.JoiningAsked.class),
        of("joining-let-go", CircleEvent.JoiningLetGo.class),
        of("joining-reopened", CircleEvent.JoiningReopened.class),
        of("member-invited", CircleEvent.MemberInvited.class),
        of("domain-item-taken", CircleEvent.DomainItemTaken.class),
        of("domain-item-let-go", CircleEvent.DomainItemLetGo.class),
        of("change-wanted", CircleEvent.ChangeWanted.class),
        of("change-confirmed", CircleEvent.ChangeConfirmed.class),
        of("change-declined", CircleEvent.ChangeDeclined.class),
        of("role-filled", CircleEvent.RoleFilled.class),
        of("role-extended", CircleEvent.RoleExtended.class),
        of("role-ended", CircleEvent.RoleEnded.class),
        of("link-confirmed", CircleEvent.LinkConfirmed.class),
        of("link-suspended", CircleEvent.LinkSuspended.class),
        of("finding-put-away", CircleEvent.FindingPutAway.class)
    );

    private CircleTypes() {}
}
