package org.kring.server.page;

/** Addresses that belong to no collective. */
public final class Outside {
    public static final String HOME = "/";
    public static final String BEGIN = "/begin";
    public static final String JOIN = "/join/{code}";
    public static final String JOIN_BY_CODE = "/join";
    public static final String NEWCOMERS = "/join/{code}/newcomers";
    public static final String WAITING = "/join/waiting";
    public static final String SIGN_IN = "/sign-in";
    public static final String MAIL = "/sign-in/mail";
    public static final String LINK = "/sign-in/link/{token}";
    public static final String SIGN_OUT = "/sign-out";
    public static final String LANGUAGE = "/language";
    public static final String STOP_MAILS = "/notices/{key}/{kind}";

    private Outside() {}

    public static String join(String code) {
        return Path.fill(JOIN, code);
    }

    public static String newcomers(String code) {
        return Path.fill(NEWCOMERS, code);
    }

    public static String link(String token) {
        return Path.fill(LINK, token);
    }

    /** Stops mails of a kind, or starts them again, for whoever has the key that stands in those mails. */
    public static String stopMails(String key, String kind) {
        return Path.fill(STOP_MAILS, key, kind);
    }
}
