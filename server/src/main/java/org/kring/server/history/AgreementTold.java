package org.kring.server.history;

import org.kring.core.AgreementId;
import org.kring.core.agreement.AgreementEvent.ActEnded;
import org.kring.core.agreement.AgreementEvent.ActReviewed;
import org.kring.core.agreement.AgreementEvent.AgreementDeclined;
import org.kring.core.agreement.AgreementEvent;
import org.kring.core.agreement.AgreementEvent.Agreed;
import org.kring.core.agreement.AgreementEvent.AgreementEnded;
import org.kring.core.agreement.AgreementEvent.AgreementFiled;
import org.kring.core.agreement.AgreementEvent.AgreementHeard;
import org.kring.core.agreement.AgreementEvent.AgreementPassed;
import org.kring.core.agreement.AgreementEvent.AgreementRenewed;
import org.kring.core.agreement.AgreementEvent.AgreementReplaced;
import org.kring.core.agreement.AgreementEvent.AgreementRestored;
import org.kring.core.agreement.AgreementEvent.AgreementSuspended;
import org.kring.core.agreement.AgreementEvent.AppealMade;
import org.kring.core.agreement.AgreementEvent.ClashDeclared;
import org.kring.core.agreement.AgreementEvent.ClashTakenBack;
import org.kring.core.agreement.AgreementEvent.EarlyLookAsked;
import org.kring.core.agreement.AgreementEvent.EndsByItself;
import org.kring.core.agreement.AgreementEvent.MemberApart;
import org.kring.core.agreement.AgreementEvent.NewcomersRead;
import org.kring.core.agreement.AgreementEvent.OwnerFound;
import org.kring.core.agreement.AgreementEvent.OwnerLeft;
import org.kring.core.agreement.AgreementEvent.SeenNoted;
import org.kring.core.agreement.AgreementEvent.WatchNoted;
import org.kring.core.agreement.Kind;

/** How what happens to agreements is told. */
final class AgreementTold {
    private AgreementTold() {}

    static Told of(Teller t, AgreementEvent event) {
        return switch (event) {
            case Agreed e -> told(t, e.agreement(), t.circle(e.circle()))
                .before(e.kind() == Kind.AGREEMENT && e.proposal() == null).inside(e.kind() == Kind.ACT);
            case AgreementReplaced(var id, var by) -> told(t, id, t.agreement(by));
            case AgreementEnded(var id, var _) -> told(t, id);
            case AgreementRenewed(var id, var _, var lookAgain) -> told(t, id, lookAgain);
            case AgreementSuspended(var id, var _) -> told(t, id);
            case AgreementRestored(var id, var _) -> told(t, id);
            case AgreementHeard(var id, var _) -> told(t, id);
            case AgreementPassed(var id, var circle) -> told(t, id, t.circle(circle));
            case OwnerLeft(var id) -> told(t, id);
            case OwnerFound(var id, var owner) -> told(t, id).about(owner);
            case SeenNoted(var id, var by, var _, var text) -> told(t, id, t.words(text)).about(by);
            case EarlyLookAsked(var id, var by, var _, var text) -> told(t, id, t.words(text)).about(by);
            case EndsByItself(var id) -> told(t, id, t.agreementDay(id)).inside(t.isAct(id));
            case MemberApart(var id, var member) -> told(t, id).about(member).small();
            case AppealMade(var id, var _) -> told(t, id).small();
            case ActReviewed(var id, var _) -> told(t, id);
            case AgreementDeclined(var id, var by, var _) -> told(t, id, t.circle(by));
            case ActEnded(var id) -> told(t, id);
            case ClashDeclared(var id, var other, var by, var _, var _) -> told(t, id, t.agreement(other)).about(by);
            case ClashTakenBack(var id, var other) -> told(t, id, t.agreement(other));
            case AgreementFiled(var id, var item) -> told(t, id, t.item(id, item));
            case NewcomersRead(var id, var yes) -> told(t, id, t.look().w().t("history.newcomers." + yes));
            case WatchNoted(var id, var by, var _, var text) -> told(t, id, t.words(text)).about(by);
        };
    }

    private static Told told(Teller t, AgreementId id, Object... more) {
        return Told.of(t.agreement(id), t.agreementHref(id), more);
    }
}
