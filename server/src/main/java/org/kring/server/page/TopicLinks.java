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
    public static final String APPEAL = "/{c}/topics/{n}/appeal";
    public static final String PASSAGES = "/{c}/topics/{n}/passages";
    public static final String STEPS = "/{c}/topics/{n}/steps";
    public static final String AGREEMENT = "/{c}/topics/{n}/agreement";
    public static final String PRESSING = "/{c}/topics/{n}/pressing";
    public static final String REST = "/{c}/topics/{n}/rest";
    public static final String PLAN = "/{c}/topics/{n}/plan";
    public static final String CALM = "/{c}/topics/{n}/calm";
    public static final String GROUP = "/{c}/topics/{n}/group";
    public static final String WILLING = "/{c}/topics/{n}/group/willing";
    public static final String GROUP_PROPOSED = "/{c}/topics/{n}/group/proposal";
    public static final String LENDING = "/{c}/topics/{n}/group/{circle}/lending";
    public static final String KEEPING = "/{c}/topics/{n}/group/{circle}/keeping";
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

    /** Something is asked once more, in other words or of another circle. */
    public String again(int topic) {
        return raise() + "?again=" + topic;
    }

    public String noteGone(int note) {
        return Path.fill(NOTE_GONE, c, note);
    }

    public String one(TopicId topic) {
        return Path.fill(ONE, c, topic.value());
    }

    public String appeal(TopicId topic) {
        return Path.fill(APPEAL, c, topic.value());
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

    public String pressing(TopicId topic) {
        return Path.fill(PRESSING, c, topic.value());
    }

    public String rest(TopicId topic) {
        return Path.fill(REST, c, topic.value());
    }

    /** What was planned goes on. */
    public String plan(TopicId topic) {
        return Path.fill(PLAN, c, topic.value());
    }

    /** It can wait after all. */
    public String calm(TopicId topic) {
        return Path.fill(CALM, c, topic.value());
    }

    public String group(TopicId topic) {
        return Path.fill(GROUP, c, topic.value());
    }

    public String groupProposed(TopicId topic) {
        return Path.fill(GROUP_PROPOSED, c, topic.value());
    }

    public String willing(TopicId topic) {
        return Path.fill(WILLING, c, topic.value());
    }

    public String lending(TopicId topic, int circle) {
        return Path.fill(LENDING, c, topic.value(), circle);
    }

    public String keeping(TopicId topic, int circle) {
        return Path.fill(KEEPING, c, topic.value(), circle);
    }

    public String agenda(TopicId topic) {
        return Path.fill(AGENDA, c, topic.value());
    }
}
