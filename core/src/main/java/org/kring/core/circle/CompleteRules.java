package org.kring.core.circle;

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
import org.kring.core.circle.Change.Complete;
import org.kring.core.circle.Change.Post;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.circle.CircleEvent.DomainItemTaken;
import org.kring.core.circle.CircleEvent.RoleFilled;
import org.kring.core.people.People;

/**
 * A circle that was there before the inversion gets what it lacks, by the same decision. All of its members are members
 * of the founding circle, so that both circles say yes at once, and what it has already stays as it is.
 */
record CompleteRules(Circles circles, People people, Structure.By by) {
    Decision decide(Changes changes, Complete c) {
        var domain = c.domain().stream().map(item -> changes.text(item.text())).toList();
        return Check.that(changes.formsHub(), CircleRefusal.NOT_OURS_TO_CHANGE).and(() -> place(c.circle()))
            .and(() -> who(c)).and(() -> posts(c)).and(() -> domain(c.circle(), domain)).then(() -> completed(c, domain));
    }

    Check place(CircleId id) {
        return Structure.isOurs(circles, by, id)
            .and(() -> Check.that(founding().isRoot() && founding().kind() != Kind.HUB && known(id).isInside(by.circle())
                && known(id).kind() == Kind.WORKING && known(id).state().isAtWork()
                && known(id).members().stream().allMatch(founding()::has), CircleRefusal.NOT_OURS_TO_CHANGE));
    }

    private Check who(Complete c) {
        return Limits.atMost(Limits.LIST, c.people())
            .and(() -> c.people().stream().filter(Predicate.not(founding()::has)).findFirst()
                .map(member -> Check.no(CircleRefusal.HOLDER_IS_NOT_A_MEMBER, member)).orElse(Check.OK));
    }

    /** Each after those before, so that no two of them hold what one holds. */
    private Check posts(Complete c) {
        var circle = joined(c);
        var check = Check.OK;
        for (var post : c.posts()) {
            var before = circle;
            check = check.and(() -> Check.that(before.assignment(post.role()).filter(Assignment::gives).isEmpty(),
                    CircleRefusal.NOT_IN_THIS_ROLE))
                .and(() -> twoCarryTheLink(before, post))
                .and(() -> RoleRules.mayFill(before, post.role(), post.holder(), post.until(), by.today()));
            circle = circle.with(post.role(), held(post));
        }
        return check;
    }

    private static Check twoCarryTheLink(Circle circle, Post post) {
        return Check.that(post.role() != Role.LEADER || circle.holder(Role.DELEGATE).filter(post.holder()::equals).isEmpty(),
            CircleRefusal.LEADER_IS_NOT_DELEGATE, post.holder());
    }

    private Circle joined(Complete c) {
        var circle = known(c.circle());
        for (var member : c.people()) {
            circle = circle.with(circle.company().joined(member));
        }
        return circle;
    }

    private Assignment held(Post post) {
        return new Assignment(post.holder(), by.today(), post.until(), Naming.PROPOSAL, by.proposal(), null, 0,
            Confirmation.NOT_NEEDED);
    }

    private Check domain(CircleId id, List<Text> domain) {
        var taken = new ArrayList<>(circles.claimed(by.circle()));
        var check = Limits.atMost(Limits.LIST - known(id).domain().size(), domain);
        for (var text : domain) {
            var before = List.copyOf(taken);
            check = check.and(() -> Limits.written(text, Limits.LINE)).and(() -> Check.that(before.stream()
                .noneMatch(other -> DomainItem.same(other, text)), CircleRefusal.CLAIMED_TWICE, text));
            taken.add(text);
        }
        return check;
    }

    private List<Event> completed(Complete c, List<Text> domain) {
        var circle = known(c.circle());
        var events = new ArrayList<Event>();
        for (int n = 0; n < domain.size(); n++) {
            events.add(new DomainItemTaken(c.circle(), CharterRules.nextItem(circle) + n, 0, domain.get(n)));
        }
        c.people().stream().distinct().filter(Predicate.not(circle.company().own()::contains))
            .forEach(member -> events.add(new CircleMemberJoined(c.circle(), member)));
        c.posts().forEach(post -> events.add(new RoleFilled(c.circle(), post.role(), post.holder(), by.today(), post.until(),
            Naming.PROPOSAL, by.proposal(), null, post.role().isLink() ? Confirmation.GIVEN : Confirmation.NOT_NEEDED)));
        return events;
    }

    private Circle founding() {
        return known(by.circle());
    }

    private Circle known(CircleId id) {
        return circles.find(id).orElseThrow();
    }
}
