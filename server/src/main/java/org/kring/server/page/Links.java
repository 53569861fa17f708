package org.kring.server.page;

import java.util.Set;

/**
 * Every address inside one collective, grouped by topic. Each group holds its patterns as constants, for the
 * controllers' mappings, and beside them the methods that fill them, for pages; addresses outside a collective stand
 * in {@link Outside}.
 *
 * @param c the readable name of the collective in the address
 */
public record Links(String c) {
    public static final String TODAY = "/{c}";
    public static final String MORE = "/{c}/more";
    public static final String MISSION = "/{c}/mission";
    public static final String WORDS = "/{c}/words";
    public static final String HISTORY = "/{c}/history";
    public static final String SEARCH = "/{c}/search";
    public static final String CODE = "/{c}/code";
    public static final String BEFORE = "/{c}/from-before";
    public static final String DRAFTS = "/{c}/drafts";
    public static final String STREAM = "/{c}/live";

    /** First parts of addresses that no collective may be called. */
    public static final Set<String> RESERVED = Set.of("begin", "join", "sign-in", "sign-out", "language", "assets",
        "dev", "error", "live", "health", "about", "me", "found", "vouch", "link", "favicon", "notices", "api", "www");

    public String today() {
        return Path.fill(TODAY, c);
    }

    public String more() {
        return Path.fill(MORE, c);
    }

    public String mission() {
        return Path.fill(MISSION, c);
    }

    public String words() {
        return Path.fill(WORDS, c);
    }

    public String history() {
        return Path.fill(HISTORY, c);
    }

    /** The code for phones, with which people join; a meeting's own ends with it: {@code ?meeting=3}. */
    public String code() {
        return Path.fill(CODE, c);
    }

    /** Where a group brings along what it had before. */
    public String before() {
        return Path.fill(BEFORE, c);
    }

    public String drafts() {
        return Path.fill(DRAFTS, c);
    }

    public String search() {
        return Path.fill(SEARCH, c);
    }

    /** Where a page with these topics hears of changes after {@code version}. */
    public String stream(long version, Iterable<String> topics) {
        return Path.fill(STREAM, c) + "?on=" + String.join(",", topics) + "&v=" + version;
    }

    public CircleLinks circles() {
        return new CircleLinks(c);
    }

    public ReportLinks reports() {
        return new ReportLinks(c);
    }

    public TopicLinks topics() {
        return new TopicLinks(c);
    }

    public StepLinks steps() {
        return new StepLinks(c);
    }

    public TryOutLinks tryOuts() {
        return new TryOutLinks(c);
    }

    public HandbookLinks handbook() {
        return new HandbookLinks(c);
    }

    public WelcomeLinks welcome() {
        return new WelcomeLinks(c);
    }

    public ProposalLinks proposals() {
        return new ProposalLinks(c);
    }

    public AgreementLinks agreements() {
        return new AgreementLinks(c);
    }

    public MeetingLinks meetings() {
        return new MeetingLinks(c);
    }

    public PeopleLinks people() {
        return new PeopleLinks(c);
    }

    public MeLinks me() {
        return new MeLinks(c);
    }
}
