package org.kring.core.agreement;

import static org.kring.core.agreement.Stand.Cause.DECIDED;
import static org.kring.core.agreement.Stand.Cause.DECLINED;
import static org.kring.core.agreement.Stand.Cause.ENDED;
import static org.kring.core.agreement.Stand.Cause.REPLACED;
import static org.kring.core.agreement.Stand.Cause.RESTORED;
import static org.kring.core.agreement.Stand.Cause.REVIEWED;
import static org.kring.core.agreement.Stand.Cause.STOPPED;
import static org.kring.core.agreement.Stand.Cause.SUSPENDED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.DamagedLog;
import org.kring.core.MemberId;
import org.kring.core.Stamp;
import org.kring.core.Text;
import org.kring.core.agreement.Agreement.Terms;
import org.kring.core.agreement.AgreementEvent.ActEnded;
import org.kring.core.agreement.AgreementEvent.ActReviewed;
import org.kring.core.agreement.AgreementEvent.AgreementDeclined;
import org.kring.core.agreement.AgreementEvent.AgreementEnded;
import org.kring.core.agreement.AgreementEvent.AgreementFiled;
import org.kring.core.agreement.AgreementEvent.AgreementHeard;
import org.kring.core.agreement.AgreementEvent.AgreementPassed;
import org.kring.core.agreement.AgreementEvent.AgreementRenewed;
import org.kring.core.agreement.AgreementEvent.AgreementReplaced;
import org.kring.core.agreement.AgreementEvent.AgreementRestored;
import org.kring.core.agreement.AgreementEvent.AgreementSuspended;
import org.kring.core.agreement.AgreementEvent.Agreed;
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
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/** How events change agreements. */
final class AgreementsEvolve {
    private AgreementsEvolve() {}

    static Agreements evolve(Agreements now, Stamp stamp, AgreementEvent event) {
        return switch (event) {
            case Agreed e -> agreed(now, stamp, e);
            case AgreementReplaced(var id, var by) -> stands(now, id, stand -> stand.changed(stamp.at(), REPLACED,
                State.NO_LONGER, by, null));
            case AgreementEnded(var id, var proposal) -> stands(now, id, stand -> stand.changed(stamp.at(), ENDED,
                State.NO_LONGER, null, proposal));
            case AgreementRenewed(var id, var proposal, var date) -> stands(now, id, stand -> stand.renewed(stamp.at(),
                date, proposal));
            case AgreementSuspended(var id, var proposal) -> stands(now, id, stand -> stand.changed(stamp.at(), SUSPENDED,
                State.REOPENED, null, proposal));
            case AgreementDeclined e -> with(now, known(now, e.agreement()).with(known(now, e.agreement()).care().declined(e.by()))
                .now(known(now, e.agreement()).stand().changed(stamp.at(), DECLINED, e.ends() ? State.NO_LONGER
                    : known(now, e.agreement()).state(), null, null)));
            case ActReviewed(var id, var _) -> stands(now, id, stand -> stand.changed(stamp.at(), REVIEWED, stand.state(),
                stand.replacedBy(), stand.proposal()));
            case ActEnded(var id) -> stands(now, id, stand -> stand.changed(stamp.at(), STOPPED, State.NO_LONGER, null, null));
            case AgreementRestored(var id, var heard) -> with(now, known(now, id).now(known(now, id).stand()
                .changed(stamp.at(), RESTORED, State.HOLDS, null, null)).heard(List.copyOf(heard)));
            case AgreementHeard(var id, var heard) -> with(now, known(now, id).heard(List.copyOf(heard)));
            case AgreementPassed(var id, var circle) -> passed(now, known(now, id), circle);
            case OwnerLeft(var id) -> stands(now, id, stand -> stand.owned(stamp.at(), null));
            case OwnerFound(var id, var owner) -> stands(now, id, stand -> stand.owned(stamp.at(), owner));
            case WatchNoted e -> cares(now, e.agreement(), care -> care.watched(remark(stamp, e.by(), e.text())));
            case SeenNoted e -> cares(now, e.agreement(), care -> care.seen(remark(stamp, e.by(), e.text())));
            case EarlyLookAsked e -> cares(now, e.agreement(), care -> care.early(remark(stamp, e.by(), e.text())));
            case EndsByItself(var id) -> cares(now, id, Care::endingByItself);
            case AgreementFiled(var id, var item) -> cares(now, id, care -> care.filed(item));
            case MemberApart(var id, var member) -> cares(now, id, care -> care.removing(new Removal(member, null)));
            case AppealMade(var id, var topic) -> cares(now, id, care -> care.removing(care.removal().with(topic)));
            case NewcomersRead(var id, var yes) -> cares(now, id, care -> care.forNewcomers(yes));
            case ClashDeclared e -> now.with(now.clashes().plus(new Clash(known(now, e.agreement()).id(),
                known(now, e.other()).id(), e.by(), stamp.at(), e.text(), false)));
            case ClashTakenBack(var one, var other) -> now.with(takenBack(now, one, other));
        };
    }

    private static Agreements agreed(Agreements now, Stamp stamp, Agreed e) {
        if (!e.agreement().equals(now.next())) {
            throw new DamagedLog(e.agreement() + " is agreed, but the next number is " + now.next().value());
        }
        var terms = new Terms(e.circle(), e.kind(), e.title(), e.text(), e.why(), e.measure(), e.starts(),
            e.proposal(), e.meeting(), e.clauses(), stamp.at());
        var stand = new Stand(stamp.at(), DECIDED, State.HOLDS, e.owner(), e.lookAgain(), null, null);
        var agreement = new Agreement(e.agreement(), terms, TreePVector.singleton(stand), List.copyOf(e.heard()), Care.NONE);
        return kept(now, now.all().plus(agreement), agreement);
    }

    private static Agreements passed(Agreements now, Agreement agreement, CircleId circle) {
        var here = now.standing().getOrDefault(agreement.circle(), TreePMap.empty()).minus(agreement.id().value());
        return with(new Agreements(now.all(), now.standing().plus(agreement.circle(), here), now.windows(), now.sunsets(),
            now.clashes(), now.acts()), agreement.passedTo(circle));
    }

    private static Remark remark(Stamp stamp, MemberId by, Text text) {
        return new Remark(by, stamp.at(), text);
    }

    private static Agreements stands(Agreements now, AgreementId id, UnaryOperator<Stand> change) {
        var agreement = known(now, id);
        return with(now, agreement.now(change.apply(agreement.stand())));
    }

    private static Agreements cares(Agreements now, AgreementId id, UnaryOperator<Care> change) {
        var agreement = known(now, id);
        return with(now, agreement.with(change.apply(agreement.care())));
    }

    private static PVector<Clash> takenBack(Agreements now, AgreementId one, AgreementId other) {
        for (int n = now.clashes().size() - 1; n >= 0; n--) {
            if (now.clashes().get(n).isBetween(one, other)) {
                return now.clashes().with(n, now.clashes().get(n).takeBack());
            }
        }
        throw new DamagedLog(one + " and " + other + " were never said to clash");
    }

    private static Agreements with(Agreements now, Agreement agreement) {
        return kept(now, now.all().with(agreement.id().value() - 1, agreement), agreement);
    }

    private static Agreements kept(Agreements now, PVector<Agreement> all, Agreement agreement) {
        return new Agreements(all, standing(now, agreement), windows(now, agreement), sunsets(now, agreement),
            now.clashes(), agreement.awaitsReview() ? now.acts().plus(agreement.id()) : now.acts().minus(agreement.id()));
    }

    private static PMap<CircleId, PSortedMap<Integer, Agreement>> standing(Agreements now, Agreement agreement) {
        var here = now.standing().getOrDefault(agreement.circle(), TreePMap.empty());
        var number = agreement.id().value();
        var stands = !agreement.isOnce() && agreement.state() != State.NO_LONGER;
        return now.standing().plus(agreement.circle(), stands ? here.plus(number, agreement) : here.minus(number));
    }

    /** A proposal keeps the window of its own decision; a decision in one line has nobody else to keep it. */
    private static PMap<AgreementId, Instant> windows(Agreements now, Agreement agreement) {
        return agreement.windowEnd().filter(_ -> agreement.isOnce() && agreement.holds())
            .map(until -> now.windows().plus(agreement.id(), until))
            .orElseGet(() -> now.windows().minus(agreement.id()));
    }

    private static PMap<AgreementId, LocalDate> sunsets(Agreements now, Agreement agreement) {
        return agreement.care().endsByItself() && agreement.holds()
            ? now.sunsets().plus(agreement.id(), agreement.lookAgain()) : now.sunsets().minus(agreement.id());
    }

    private static Agreement known(Agreements now, AgreementId id) {
        return now.find(id).orElseThrow(() -> new DamagedLog(id + " is not known"));
    }
}
