package org.kring.server.page;

import org.kring.core.TopicId;

/** Addresses of what was raised and waits. */
public record TopicLinks(String c) {
    public static final String RAISE = "/{c}/raise";
    public static final String FOUND = "/{c}/raise/found";
    public static final String WHOSE = "/{c}/raise/whose";
    public static final String NOTE_GONE = "/{c}/raise/notes/{n}/removal";
    public static final String ONE = "/{c}/topics/{n}";
    public static final String ENDING = "/{c}/topics/{n}/ending";
    public static final String ANSWERS = "/{c}/topics/{n}/answers";
    public static final String PASSAGES = "/{c}/topics/{n}/passages";
    public static final String STEPS = "/{c}/topics/{n}/steps";
    public static final String AGREEMENT = "/{c}/topics/{n}/agreement";
    public static final String AGENDA = "/{c}/topics/{n}/agenda";

    public String raise() {
        return Path.fill(RAISE, c);
    }

    /** What there is already, shown while somebody types; the words stand in the parameter {@code q}. */
    public String found() {
        return Path.fill(FOUND, c);
    }

    /** Which circle looks after it, shown while somebody types; the words stand in the parameter {@code q}. */
    public String whose() {
        return Path.fill(WHOSE, c);
    }

    /** A person's own notes. */
    public String notes() {
        return raise() + "#notes";
    }

    /** Something is raised from a note. */
    public String raise(int note) {
        return raise() + "?note=" + note;
    }

    public String noteGone(int note) {
        return Path.fill(NOTE_GONE, c, note);
    }

    public String one(TopicId topic) {
        return Path.fill(ONE, c, topic.value());
    }

    public String ending(TopicId topic) {
        return Path.fill(ENDING, c, topic.value());
    }

    public String answers(TopicId topic) {
        return Path.fill(ANSWERS, c, topic.value());
    }

    public String passages(TopicId topic) {
        return Path.fill(PASSAGES, c, topic.value());
    }

    public String steps(TopicId topic) {
        return Path.fill(STEPS, c, topic.value());
    }

    public String agreement(TopicId topic) {
        return Path.fill(AGREEMENT, c, topic.value());
    }

    public String agenda(TopicId topic) {
        return Path.fill(AGENDA, c, topic.value());
    }
}
