package org.kring.server.page;

import org.kring.core.CircleId;
import org.kring.core.MeetingId;

/** Addresses of meetings; an act is a noun under {@link #one}. */
public record MeetingLinks(String c) {
    public static final String ALL = "/{c}/meetings";
    public static final String PLAN = "/{c}/meetings/new";
    public static final String ONE = "/{c}/meetings/{n}";
    public static final String LARGE = "/{c}/meetings/{n}/large";
    public static final String NOTES = "/{c}/meetings/{n}/notes";
    public static final String ACT = "/{c}/meetings/{n}/";

    public String all() {
        return Path.fill(ALL, c);
    }

    /** Those of one circle. */
    public String of(String slug) {
        return all() + "?circle=" + slug;
    }

    /** @param slug one circle's, or empty; @param last the one before them */
    public String older(String slug, MeetingId last) {
        return all() + "?before=" + last.value() + (slug.isEmpty() ? "" : "&circle=" + slug);
    }

    public String plan() {
        return Path.fill(PLAN, c);
    }

    /** Planning with this circle filled in. */
    public String plan(CircleId circle) {
        return plan() + "?circle=" + circle.value();
    }

    public String one(MeetingId meeting) {
        return Path.fill(ONE, c, meeting.value());
    }

    public String large(MeetingId meeting) {
        return Path.fill(LARGE, c, meeting.value());
    }

    public String notes(MeetingId meeting) {
        return Path.fill(NOTES, c, meeting.value());
    }

    /** @param noun such as "turns", "agenda", "closing"; mapped as {@code ACT + "turns"} */
    public String act(MeetingId meeting, String noun) {
        return Path.fill(ACT, c, meeting.value()) + noun;
    }
}
