package org.kring.server.page;

import org.kring.core.MemberId;

/** Addresses of the first days: invitations, the welcome, and whom one accompanies. */
public record WelcomeLinks(String c) {
    public static final String WELCOME = "/{c}/welcome";
    public static final String STEPS = "/{c}/welcome/steps";
    public static final String TASK = "/{c}/welcome/task";
    public static final String PRACTICE = "/{c}/welcome/practice";
    public static final String NEWCOMER = "/{c}/newcomers/{n}";
    public static final String COMPANION = "/{c}/newcomers/{n}/companion";
    public static final String PARTING = "/{c}/newcomers/{n}/parting";
    public static final String INVITATIONS = "/{c}/invitations";
    public static final String INVITATION_END = "/{c}/invitations/{id}/end";

    public String home() {
        return Path.fill(WELCOME, c);
    }

    public String steps() {
        return Path.fill(STEPS, c);
    }

    public String task() {
        return Path.fill(TASK, c);
    }

    public String practice() {
        return Path.fill(PRACTICE, c);
    }

    /** How a newcomer's first steps go, for whoever accompanies them. */
    public String newcomer(MemberId newcomer) {
        return Path.fill(NEWCOMER, c, newcomer.value());
    }

    public String companion(MemberId newcomer) {
        return Path.fill(COMPANION, c, newcomer.value());
    }

    public String parting(MemberId newcomer) {
        return Path.fill(PARTING, c, newcomer.value());
    }

    public String invitations() {
        return Path.fill(INVITATIONS, c);
    }

    public String invitationEnd(String id) {
        return Path.fill(INVITATION_END, c, id);
    }
}
