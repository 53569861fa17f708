package org.kring.server.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the layout needs besides the page's own view. The request's frame is made once (language, place, person,
 * tokens, version); a controller narrows it: {@code frame.titled(…).at(Place.CIRCLES).hearing("circle-3")}.
 *
 * @param home the collective and the person in it, or null on pages outside a collective
 * @param token what a form carries against forgery
 * @param once the page's random part of the forms' once tokens, see {@link #once(String)}
 * @param version the journal's version, read before the page's data
 * @param topics what the page shows, in the words of the live stream; empty where nothing changes by itself
 * @param strip a meeting of the person that is live now, or null
 * @param title the page's name, without the collective's
 * @param url the address of this page, absolute, without query
 */
public record Frame(Words w, Home home, Token token, String once, long version, List<String> topics, Place place,
                    Strip strip, String title, String url) {
    /**
     * The collective a page belongs to and who looks at it.
     *
     * @param person first name of who holds the device; empty for the table's device
     * @param knocks who wants to come in and is not answered yet
     * @param others whether this device belongs to other collectives too
     * @param behind the page may be older than what this person has seen
     */
    public record Home(String slug, String collective, String person, List<Knock> knocks, boolean others,
                       boolean behind) {
        public Home(String slug, String collective, String person) {
            this(slug, collective, person, List.of(), false, false);
        }
    }

    /** The hidden field against forged requests. */
    public record Token(String name, String value) {}

    /**
     * A live meeting of the person.
     *
     * @param item which item the meeting is at, counted from 1; 0 before the first
     * @param left whether the person was there already and only looks elsewhere
     */
    public record Strip(String circle, int item, int items, String href, boolean left) {}

    public Frame titled(String title) {
        return new Frame(w, home, token, once, version, topics, place, strip, title, url);
    }

    public Frame at(Place place) {
        return new Frame(w, home, token, once, version, topics, place, strip, title, url);
    }

    /** The page refreshes by itself when one of these topics changes, or the strip does. */
    public Frame hearing(String... topics) {
        var all = Stream.concat(Stream.of(topics), Stream.of("strip")).toList();
        return new Frame(w, home, token, once, version, all, place, strip, title, url);
    }

    public Frame with(Strip strip) {
        return new Frame(w, home, token, once, version, topics, place, strip, title, url);
    }

    /** Whether this is a member's own device, and not the table's or a stranger's. */
    public boolean isOfAPerson() {
        return home != null && !home.person().isEmpty();
    }

    public Links links() {
        return new Links(home.slug());
    }

    /** The once token of the form with this id (small letters, digits, hyphens): each form of a page has its own. */
    public String once(String form) {
        return once + "-" + (form.length() <= 40 ? form : form.substring(form.length() - 40));
    }

    /** An address that works outside this page, in a chat or a code. */
    public String absolute(String path) {
        return url.substring(0, url.indexOf('/', url.indexOf("//") + 2)) + path;
    }
}
