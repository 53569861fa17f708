package org.kring.core.circle;

import java.time.LocalDate;
import java.util.List;
import org.kring.core.CircleId;
import org.kring.core.MemberId;

/**
 * One change of the structure, as a proposal carries it. Words stand apart, in {@link Changes#words}; a change names
 * them by their place there, counted from 0, because the journal keeps facts and words apart.
 */
public sealed interface Change {
    /** Something a new circle decides and looks after. @param within the item of the wider circle it lies in, or 0 */
    record Item(int text, int within) {}

    /** Who holds a role in a new circle, and until when. */
    record Post(Role role, MemberId holder, LocalDate until) {}

    /**
     * A circle inside the one that decides.
     *
     * @param until   when a helping circle ends; null for all others
     * @param mandate what a helping circle is to bring back; null for all others
     * @param people  who is in it; whoever decides about this is a member at once, all others are asked
     */
    record Open(Kind kind, int name, int aim, LocalDate until, Integer mandate, List<Item> domain,
                List<MemberId> people, List<Post> posts) implements Change {}

    /** @param outside who is in none of the circles inside, and knows it */
    record BecomeHub(MemberId leader, LocalDate until, List<MemberId> outside) implements Change {}

    /**
     * A circle that is there already gets what it lacks for the hub, by the decision that forms the hub: more to look
     * after, people, and somebody in each role that nobody holds.
     */
    record Complete(CircleId circle, List<Item> domain, List<MemberId> people, List<Post> posts) implements Change {}

    record NewAim(CircleId circle, int aim) implements Change {}

    record TakeItem(CircleId circle, int text, int within) implements Change {}

    record LetGoItem(CircleId circle, int item) implements Change {}

    /** @param minds who minds its domain meanwhile; null means the leader of the wider circle */
    record Rest(CircleId circle, LocalDate until, MemberId minds) implements Change {}

    record Wake(CircleId circle) implements Change {}

    /** @param heir where its agreements and topics go; null means the wider circle */
    record End(CircleId circle, CircleId heir) implements Change {}

    record Fill(CircleId circle, Role role, MemberId holder, LocalDate until) implements Change {}
}
