package org.kring.server.journal.event;

import static org.kring.server.journal.event.EventType.of;

import java.util.List;
import org.kring.core.agreement.AgreementEvent;

/** What is stored of agreements. */
final class AgreementTypes {
    static final List<EventType> ALL = List.of(
        of("agreed", AgreementEvent.Agreed.class),
        of("agreement-replaced", AgreementEvent.AgreementReplaced.class),
        of("agreement-ended", AgreementEvent.AgreementEnded.class),
        of("agreement-renewed", AgreementEvent.AgreementRenewed.class),
        of("agreement-suspended", AgreementEvent.AgreementSuspended.class),
        of("agreement-restored", AgreementEvent.AgreementRestored.class),
        of("agreement-heard", AgreementEvent.AgreementHeard.class),
        of("agreement-passed", AgreementEvent.AgreementPassed.class),
        of("owner-left", AgreementEvent.OwnerLeft.class),
        of("owner-found", AgreementEvent.OwnerFound.class),
        of("watch-noted", AgreementEvent.WatchNoted.class),
        of("seen-noted", AgreementEvent.SeenNoted.class),
        of("early-look-asked", AgreementEvent.EarlyLookAsked.class),
        of("ends-by-itself", AgreementEvent.EndsByItself.class),
        of("act-reviewed", AgreementEvent.ActReviewed.class),
        of("agreement-declined", AgreementEvent.AgreementDeclined.class),
        of("act-ended", AgreementEvent.ActEnded.class),
        of("clash-declared", AgreementEvent.ClashDeclared.class),
        of("clash-taken-back", AgreementEvent.ClashTakenBack.class),
        of("newcomers-read", AgreementEvent.NewcomersRead.class),
        of("member-apart", AgreementEvent.MemberApart.class),
        of("appeal-made", AgreementEvent.AppealMade.class),
        of("agreement-filed", AgreementEvent.AgreementFiled.class)
    );

    private AgreementTypes() {}
}
