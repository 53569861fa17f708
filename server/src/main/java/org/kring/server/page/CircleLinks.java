package org.kring.server.page;

import java.util.Locale;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Role;

/** Addresses of circles. */
public record CircleLinks(String c) {
    public static final String ALL = "/{c}/circles";
    public static final String MAP = "/{c}/map";
    public static final String MAP_OF = "/{c}/map/{slug}";
    public static final String TABLE = "/{c}/circle-table";
    public static final String ONE = "/{c}/circles/{slug}";
    public static final String GUESTS = "/{c}/circles/{slug}/guests";
    public static final String JOINING = "/{c}/circles/{slug}/joining";
    public static final String JOINING_END = "/{c}/circles/{slug}/joining/end";
    public static final String OWN_YES = "/{c}/circles/{slug}/own-yes";
    public static final String LEAVING = "/{c}/circles/{slug}/leaving";
    public static final String ANSWERS = "/{c}/circles/{slug}/answers";
    public static final String ROLE = "/{c}/circles/{slug}/roles/{role}";
    public static final String ROLE_TERM = "/{c}/circles/{slug}/roles/{role}/term";
    public static final String ROLE_END = "/{c}/circles/{slug}/roles/{role}/end";
    public static final String FINDING = "/{c}/circle-finding";
    public static final String FOUND = "/{c}/circle-finding/circles";
    public static final String LATER = "/{c}/circles/{slug}/later";
    public static final String AIM = "/{c}/circles/{slug}/aim";
    public static final String CHANGES = "/{c}/circles/{slug}/changes";
    public static final String CHANGE = "/{c}/circles/{slug}/changes/{what}";
    public static final String TOPICS = "/{c}/circles/{slug}/topics";
    public static final String REMOVAL = "/{c}/circles/{slug}/removal";
    public static final String HOLIDAYS = "/{c}/circles/{slug}/holidays";
    public static final String HOLIDAYS_END = "/{c}/circles/{slug}/holidays/end";
    public static final String HISTORY = "/{c}/circles/{slug}/history";

    public String all() {
        return Path.fill(ALL, c);
    }

    /** All circles as a drawing. */
    public String map() {
        return Path.fill(MAP, c);
    }

    public String map(Circle circle) {
        return circle.isRoot() ? map() : map(circle.slug());
    }

    /** The drawing from one circle on, inwards. */
    public String map(String slug) {
        return Path.fill(MAP_OF, c, slug);
    }

    /** All circles as a table; sorted with {@code ?by=members}, the other way round with {@code ?by=members&down=yes}. */
    public String table() {
        return Path.fill(TABLE, c);
    }

    public String one(Circle circle) {
        return one(circle.slug());
    }

    public String one(String slug) {
        return Path.fill(ONE, c, slug);
    }

    public String guests(String slug) {
        return Path.fill(GUESTS, c, slug);
    }

    public String joining(String slug) {
        return Path.fill(JOINING, c, slug);
    }

    public String joiningEnd(String slug) {
        return Path.fill(JOINING_END, c, slug);
    }

    public String ownYes(String slug) {
        return Path.fill(OWN_YES, c, slug);
    }

    public String leaving(String slug) {
        return Path.fill(LEAVING, c, slug);
    }

    public String answers(String slug) {
        return Path.fill(ANSWERS, c, slug);
    }

    public String role(String slug, Role role) {
        return role(slug, role.name().toLowerCase(Locale.ROOT));
    }

    public String role(String slug, String role) {
        return Path.fill(ROLE, c, slug, role);
    }

    public String roleTerm(String slug, String role) {
        return Path.fill(ROLE_TERM, c, slug, role);
    }

    public String roleEnd(String slug, String role) {
        return Path.fill(ROLE_END, c, slug, role);
    }

    public String finding() {
        return Path.fill(FINDING, c);
    }

    public String found() {
        return Path.fill(FOUND, c);
    }

    /** What is pointed out about a circle is put away for a while. */
    public String later(String slug) {
        return Path.fill(LATER, c, slug);
    }

    public String aim(String slug) {
        return Path.fill(AIM, c, slug);
    }

    /** How a circle itself could change. */
    public String changes(String slug) {
        return Path.fill(CHANGES, c, slug);
    }

    public String change(String slug, String what) {
        return Path.fill(CHANGE, c, slug, what);
    }

    public String topics(String slug) {
        return Path.fill(TOPICS, c, slug);
    }

    public String removal(String slug) {
        return Path.fill(REMOVAL, c, slug);
    }

    public String holidays(String slug) {
        return Path.fill(HOLIDAYS, c, slug);
    }

    public String holidaysEnd(String slug) {
        return Path.fill(HOLIDAYS_END, c, slug);
    }

    public String history(String slug) {
        return Path.fill(HISTORY, c, slug);
    }
}
