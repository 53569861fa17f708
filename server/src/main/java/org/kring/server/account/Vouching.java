package org.kring.server.account;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kring.core.Actor;
import org.kring.core.Decision;
import org.kring.core.MemberId;
import org.kring.core.collective.Touch;
import org.kring.core.people.PeopleCommand.VouchAccess;
import org.kring.server.account.Code.Kind;
import org.kring.server.journal.CollectiveId;
import org.kring.server.live.Change;
import org.kring.server.live.Collectives;
import org.kring.server.live.Form;
import org.kring.server.live.Outcome;
import org.kring.server.live.Pings;

/**
 * A new way in for a name that is taken: the person says yes on a device of her own, or two other members do. It is
 * recorded first and given then, so that no way in is without its record.
 */
final class Vouching {
    private static final Duration LINK_LASTS = Duration.ofDays(1);
    private static final int TWO = 2;

    private final Claims claims;
    private final Codes codes;
    private final Devices devices;
    private final Directory directory;
    private final Collectives collectives;
    private final Pings pings;

    Vouching(Claims claims, Codes codes, Devices devices, Directory directory,
             Collectives collectives, Pings pings) {
        this.claims = claims;
        this.codes = codes;
        this.devices = devices;
        this.directory = directory;
        this.collectives = collectives;
        this.pings = pings;
    }

    /** A device says that it is this member's; her open pages and all others' ask. */
    void ask(CollectiveId collective, MemberId member, String device) {
        claims.begin(collective, member, device);
        tell(collective);
    }

    /** A member wants to hand another one a link; a second one must confirm. */
    void begin(CollectiveId collective, MemberId member, MemberId by) {
        claims.vouch(claims.begin(collective, member, null), by);
        tell(collective);
    }

    /** The last that was asked for in the name of this member without a device, answered or not. */
    Optional<Claim> link(CollectiveId collective, MemberId member) {
        return claims.linkFor(collective, member);
    }

    /** The link that two members have agreed on, for them to hand over; while it holds. */
    Optional<Code> toHandOver(Claim claim, MemberId viewer) {
        return claim.outcome() == Claim.Outcome.YES && claim.hasVouched(viewer)
            ? codes.shown(Kind.LINK, claim.collective(), claim.member()) : Optional.empty();
    }

    /** A yes. Two of them, or the person's own, open the way. */
    Answer yes(Claim claim, MemberId by, Form form) {
        if (by.equals(claim.member())) {
            return grant(claim, List.of(by), by, form);
        }
        var vouched = claims.vouch(claim, by);
        var vouchers = vouched.vouchers().stream().filter(voucher -> !voucher.equals(claim.member())).toList();
        tell(claim.collective());
        return vouchers.size() < TWO ? new Answer.Noted() : grant(vouched, vouchers, by, form);
    }

    /** What a yes led to. */
    sealed interface Answer {
        /** One more is needed. */
        record Noted() implements Answer {}

        record Given() implements Answer {}

        record Refused(Decision.Refused refusal) implements Answer {}
    }

    private Answer grant(Claim claim, List<MemberId> by, MemberId last, Form form) {
        var command = new VouchAccess(claim.member(), by);
        return switch (collectives.submit(claim.collective(), form, new Actor.Member(last), command)) {
            case Outcome.Done _ -> given(claim);
            case Outcome.Refused(var refusal) -> new Answer.Refused(refusal);
        };
    }

    private Answer given(Claim claim) {
        if (claim.device() == null) {
            codes.show(Kind.LINK, claim.collective(), claim.member(), LINK_LASTS);
        } else {
            devices.give(claim.device(), claim.collective(), claim.member());
            directory.taken(claim.collective(), claim.member());
        }
        claims.end(claim, Claim.Outcome.YES);
        tell(claim.collective());
        return new Answer.Given();
    }

    void no(Claim claim) {
        claims.end(claim, Claim.Outcome.NO);
        tell(claim.collective());
    }

    /** Rows are no events, so open pages are told by hand that something waits. */
    private void tell(CollectiveId collective) {
        pings.changed(new Change(collective, collectives.shown(collective).version(), Set.of(Touch.EVERYTHING), null));
    }
}
