package org.kring.server.history;

import org.kring.core.CircleId;
import org.kring.core.circle.CircleEvent.AimChanged;
import org.kring.core.circle.CircleEvent.ChangeConfirmed;
import org.kring.core.circle.CircleEvent.ChangeDeclined;
import org.kring.core.circle.CircleEvent.ChangeWanted;
import org.kring.core.circle.CircleEvent.CircleActivated;
import org.kring.core.circle.CircleEvent.CircleBrought;
import org.kring.core.circle.CircleEvent.CircleEnded;
import org.kring.core.circle.CircleEvent.CircleFounded;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.circle.CircleEvent.CircleMemberLeft;
import org.kring.core.circle.CircleEvent.CircleOpened;
import org.kring.core.circle.CircleEvent.CircleRested;
import org.kring.core.circle.CircleEvent.CircleWoke;
import org.kring.core.circle.CircleEvent.DomainItemLetGo;
import org.kring.core.circle.CircleEvent.DomainItemTaken;
import org.kring.core.circle.CircleEvent.FindingPutAway;
import org.kring.core.circle.CircleEvent.GuestJoined;
import org.kring.core.circle.CircleEvent.HolidaysTaken;
import org.kring.core.circle.CircleEvent.HolidaysTakenBack;
import org.kring.core.circle.CircleEvent.HubFormed;
import org.kring.core.circle.CircleEvent.JoiningAsked;
import org.kring.core.circle.CircleEvent.JoiningLetGo;
import org.kring.core.circle.CircleEvent.JoiningReopened;
import org.kring.core.circle.CircleEvent.LinkConfirmed;
import org.kring.core.circle.CircleEvent.LinkSuspended;
import org.kring.core.circle.CircleEvent.MemberInvited;
import org.kring.core.circle.CircleEvent.RoleEnded;
import org.kring.core.circle.CircleEvent.RoleExtended;
import org.kring.core.circle.CircleEvent.RoleFilled;
import org.kring.core.circle.CircleEvent;
import org.kring.core.circle.Naming;

/** How what happens to circles is told. */
final class CircleTold {
    private CircleTold() {}

    static Told of(Teller t, CircleEvent event) {
        return switch (event) {
            case CircleFounded e -> Told.of(t.words(e.name()), t.circleHref(e.circle()), t.words(e.aim()));
            case CircleOpened e -> Told.of(t.words(e.name()), t.circleHref(e.circle()), t.words(e.aim()))
                .before(t.look().state().circles().find(e.circle()).orElseThrow().isFromBefore());
            case CircleBrought _ -> told(t, event).small();
            case CircleActivated _, CircleWoke _, HubFormed _ -> told(t, event);
            case CircleRested e -> told(t, event, e.until());
            case CircleEnded e -> told(t, event, t.circle(e.heir()));
            case CircleMemberJoined e -> told(t, event).about(e.member());
            case GuestJoined e -> told(t, event).about(e.member());
            case JoiningAsked e -> told(t, event).about(e.member());
            case JoiningLetGo e -> told(t, event).about(e.member());
            case JoiningReopened e -> told(t, event).about(e.member());
            case MemberInvited e -> told(t, event).about(e.member());
            case CircleMemberLeft e -> told(t, event).about(e.member());
            case HolidaysTaken e -> told(t, event, e.from(), e.to());
            case HolidaysTakenBack e -> told(t, event, e.from());
            case AimChanged e -> told(t, event, t.words(e.aim()));
            case DomainItemTaken e -> told(t, event, t.words(e.text()));
            case DomainItemLetGo _, ChangeConfirmed _, ChangeDeclined _ -> told(t, event);
            case ChangeWanted e -> told(t, event, t.circle(e.confirms()));
            case RoleFilled e -> told(t, event, e.role()).about(e.holder()).before(e.naming() == Naming.BEFORE);
            case FindingPutAway e -> told(t, event, e.until());
            case RoleExtended e -> told(t, event, e.role());
            case RoleEnded e -> told(t, event, e.role()).about(e.holder());
            case LinkConfirmed e -> told(t, event, e.role());
            case LinkSuspended e -> told(t, event, e.role());
        };
    }

    private static Told told(Teller t, CircleEvent event, Object... more) {
        CircleId circle = event.circle();
        return Told.of(t.circle(circle), t.circleHref(circle), more);
    }
}
