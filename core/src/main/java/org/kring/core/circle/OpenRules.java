package org.kring.core.circle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.circle.Change.Post;
import org.kring.core.circle.CircleEvent.CircleBrought;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.circle.CircleEvent.CircleOpened;
import org.kring.core.circle.CircleEvent.DomainItemTaken;
import org.kring.core.circle.CircleEvent.MemberInvited;
import org.kring.core.circle.CircleEvent.RoleFilled;
import org.kring.core.circle.Opening.Claim;
import org.kring.core.people.People;
import org.kring.core.people.PeopleRefusal;

/** A circle opens inside the one that decides: it may meet and decide about itself from then on. */
record OpenRules(Circles circles, People people, Structure.By by) {
    static final int MOST_DEEP = 8;
    private static final int FEWEST = 2;
    private static final int MOST = 500;

    Decision decide(Opening o) {
        return place().and(() -> words(o)).and(() -> mandate(o)).and(() -> who(o)).and(() -> posts(o))
            .and(() -> domain(o)).then(() -> opened(o));
    }

    /** It was there before: who holds a role is asked for their yes later, and who is in it is in it. */
    Decision brought(Opening o) {
        return place().and(() -> name(o)).and(() -> Limits.fits(o.aim(), Limits.LINE))
            .and(() -> Limits.atMost(Limits.LIST, o.people()))
            .and(() -> Check.that(o.people().stream().allMatch(people::isHere), PeopleRefusal.NOT_A_MEMBER))
            .and(() -> posts(o, o.people()::contains)).and(() -> domain(o)).then(() -> cameAlong(o));
    }

    private Circle parent() {
        return circles.find(by.circle()).orElseThrow();
    }

    Check place() {
        return Check.that(parent().kind() != Kind.HELPING, CircleRefusal.NOT_OURS_TO_CHANGE)
            .and(() -> Check.that(circles.ancestors(by.circle()).size() + 1 < MOST_DEEP, CircleRefusal.TOO_DEEP, MOST_DEEP))
            .and(() -> Limits.atMost(MOST - 1, circles.all()));
    }

    private Check words(Opening o) {
        return name(o).and(() -> Limits.written(o.aim(), Limits.LINE)).and(() -> Limits.fits(o.mandate(), Limits.PARAGRAPH));
    }

    private Check name(Opening o) {
        return Limits.written(o.name(), Limits.NAME)
            .and(() -> Check.that(circles.living().stream().noneMatch(other -> DomainItem.same(other.name(), o.name())),
                CircleRefusal.NAME_IS_TAKEN, o.name()));
    }

    /** I25: mandate, end date, leader; it reports to the circle that opens it. */
    private Check mandate(Opening o) {
        return o.kind() != Kind.HELPING
            ? Check.that(o.kind() == Kind.WORKING && o.until() == null, CircleRefusal.NOT_OURS_TO_CHANGE)
            : Check.that(!o.mandate().isBlank() && o.until() != null && o.until().isAfter(by.today()),
                CircleRefusal.MANDATE_OR_DATE_MISSING);
    }

    private Check who(Opening o) {
        return Limits.atMost(Limits.LIST, o.people())
            .and(() -> Check.that(o.people().stream().distinct().count() >= FEWEST, CircleRefusal.TOO_FEW_PEOPLE, FEWEST,
                o.name()))
            .and(() -> Check.that(o.people().stream().allMatch(people::isHere), PeopleRefusal.NOT_A_MEMBER));
    }

    private Check posts(Opening o) {
        return Check.that(o.holder(Role.LEADER).isPresent(), CircleRefusal.LEADER_MISSING, o.name())
            .and(() -> posts(o, member -> isInAtOnce(o, member)));
    }

    private Check posts(Opening o, Predicate<MemberId> mayHold) {
        var check = Check.OK;
        for (var post : o.posts()) {
            check = check.and(() -> Check.that(mayHold.test(post.holder()), CircleRefusal.HOLDER_IS_NOT_A_MEMBER,
                    post.holder()))
                .and(() -> RoleRules.term(post.until(), by.today()));
        }
        return check.and(() -> o.holder(Role.LEADER).map(leader -> Check.that(o.holder(Role.DELEGATE).filter(leader::equals)
                .isEmpty(), CircleRefusal.LEADER_IS_NOT_DELEGATE, leader)).orElse(Check.OK))
            .and(() -> Check.that(o.posts().stream().map(Post::role).distinct().count() == o.posts().size(),
                CircleRefusal.NOTHING_CHANGES));
    }

    private boolean isInAtOnce(Opening o, MemberId member) {
        return o.people().contains(member) && parent().has(member);
    }

    /** I03 and I04: within what the wider circle holds, and nobody else's inside it. */
    private Check domain(Opening o) {
        var check = Limits.atMost(Limits.LIST, o.domain());
        var taken = new ArrayList<>(circles.claimed(by.circle()));
        for (var claim : o.domain()) {
            var before = List.copyOf(taken);
            check = check.and(() -> claim(before, claim));
            taken.add(claim.text());
        }
        return check;
    }

    private Check claim(List<Text> taken, Claim claim) {
        return Limits.written(claim.text(), Limits.LINE)
            .and(() -> CharterRules.within(parent(), claim.within(), claim.text()))
            .and(() -> Check.that(taken.stream().noneMatch(text -> DomainItem.same(text, claim.text())),
                CircleRefusal.CLAIMED_TWICE, claim.text()));
    }

    private List<Event> opened(Opening o) {
        var id = circles.next();
        var events = begun(o, id);
        o.people().stream().distinct().forEach(member -> events.add(isInAtOnce(o, member)
            ? new CircleMemberJoined(id, member) : new MemberInvited(id, member)));
        o.posts().forEach(post -> events.add(filled(id, post, by.today())));
        return events;
    }

    private List<Event> cameAlong(Opening o) {
        var id = circles.next();
        var events = begun(o, id);
        events.add(new CircleBrought(id));
        o.people().stream().distinct().forEach(member -> events.add(new CircleMemberJoined(id, member)));
        o.posts().forEach(post -> events.add(new RoleFilled(id, post.role(), post.holder(), by.today(), post.until(),
            Naming.BEFORE, null, null, post.role().isLink() ? Confirmation.AWAITED : Confirmation.NOT_NEEDED)));
        return events;
    }

    private List<Event> begun(Opening o, CircleId id) {
        var events = new ArrayList<Event>();
        events.add(new CircleOpened(id, by.circle(), o.kind(), slug(o, id), o.until(), o.name(), o.aim(), o.mandate()));
        for (var claim : o.domain()) {
            events.add(new DomainItemTaken(id, o.domain().indexOf(claim) + 1, claim.within(), claim.text()));
        }
        return events;
    }

    /** The wider circle says yes to its links with the same decision. */
    private RoleFilled filled(CircleId id, Post post, LocalDate today) {
        return new RoleFilled(id, post.role(), post.holder(), today, post.until(), Naming.OPENING, by.proposal(), null,
            post.role().isLink() ? Confirmation.GIVEN : Confirmation.NOT_NEEDED);
    }

    private String slug(Opening o, CircleId id) {
        var slug = Slug.of(o.name(), id);
        return circles.bySlug(slug).isEmpty() ? slug : slug + "-" + id.value();
    }
}
