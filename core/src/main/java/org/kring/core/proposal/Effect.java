package org.kring.core.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kring.core.AgreementId;
import org.kring.core.MemberId;
import org.kring.core.circle.Change;
import org.kring.core.circle.Kind;
import org.kring.core.consent.Clauses;

/** What a proposal does when it is decided, in the same append. */
public sealed interface Effect {
    Effect PLAIN = new Plain();

    /** It becomes an agreement, and nothing else. */
    record Plain() implements Effect {}

    /** It becomes the agreement "How we decide" of its circle, in place of the one before. */
    record HowWeDecide(Clauses clauses) implements Effect {}

    /** Its text becomes the aim of its circle, once the wider circle has said yes too. */
    record NewAim() implements Effect {}

    /** It stands in the place of an agreement. */
    record Replace(AgreementId agreement) implements Effect {}

    /**
     * It is tried: on the day on which it would be looked at again it ends by itself (method.md section 2, I24).
     *
     * @param instead the agreement in whose place it stands, or null
     */
    record TryOut(AgreementId instead) implements Effect {}

    /** An agreement is kept as it is, and looked at again on a later day. */
    record Renew(AgreementId agreement, LocalDate until) implements Effect {}

    /** An agreement ends. */
    record End(AgreementId agreement) implements Effect {}

    /** Somebody does not belong to the circle any more until a day, when it is looked at again. */
    record Remove(MemberId member, LocalDate until) implements Effect {}

    /** Somebody of whom nothing is heard is on leave until a day, by consent of the others. */
    record PutOnLeave(MemberId member, LocalDate until) implements Effect {}

    /** A guest who would like to be a member of the circle is one (method.md section 2, joining). */
    record Admit(MemberId guest) implements Effect {}

    /** Circles open, change, rest or end, and roles are filled. Its words stand in {@link Content#words}. */
    record Structure(List<Change> changes) implements Effect {
        public Structure {
            changes = List.copyOf(changes);
        }
    }

    /** Whom it is about: they may ask and react, and do not decide; null where it is about nobody. */
    default MemberId subject() {
        return switch (this) {
            case Remove(var member, var _) -> member;
            case PutOnLeave(var member, var _) -> member;
            case Admit(var guest) -> guest;
            case Plain _, HowWeDecide _, NewAim _, Replace _, TryOut _, Renew _, End _, Structure _ -> null;
        };
    }

    /** Whom it takes something from: they have the word first, and everyone is waited for; null where nobody loses. */
    default MemberId losing() {
        return this instanceof Admit ? null : subject();
    }

    /** Whether an agreement comes of it; renewing and ending change one that is there. */
    default boolean makesAnAgreement() {
        return switch (this) {
            case Plain _, HowWeDecide _, NewAim _, Replace _, TryOut _, Remove _, PutOnLeave _, Admit _, Structure _ -> true;
            case Renew _, End _ -> false;
        };
    }

    /**
     * What it says has happened with the decision itself, and nothing is left to hold: somebody has joined; a circle rests,
     * wakes or has ended; a small group has begun, which ends on a day of its own.
     */
    default boolean isDoneAtOnce() {
        return this instanceof Admit || this instanceof Structure(var changes) && changes.stream().allMatch(Effect::isDoneAtOnce);
    }

    private static boolean isDoneAtOnce(Change change) {
        return change instanceof Change.Rest || change instanceof Change.Wake || change instanceof Change.End
            || change instanceof Change.Open open && open.kind() == Kind.HELPING;
    }

    /** The agreement that it changes, ends or replaces, where it names one. */
    default Optional<AgreementId> about() {
        return switch (this) {
            case Plain _, HowWeDecide _, NewAim _, Remove _, PutOnLeave _, Admit _, Structure _ -> Optional.empty();
            case Replace(var id) -> Optional.of(id);
            case TryOut(var id) -> Optional.ofNullable(id);
            case Renew(var id, var _) -> Optional.of(id);
            case End(var id) -> Optional.of(id);
        };
    }
}
