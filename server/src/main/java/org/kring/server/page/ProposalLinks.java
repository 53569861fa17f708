package org.kring.server.page;

import org.kring.core.AgreementId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.TopicId;

/** Addresses of proposals; an act is a noun under {@link #one}. */
public record ProposalLinks(String c) {
    public static final String ALL = "/{c}/proposals";
    public static final String NEW = "/{c}/proposals/new";
    public static final String TOGETHER = "/{c}/proposals/together";
    public static final String ONE = "/{c}/proposals/{n}";
    public static final String ACT = "/{c}/proposals/{n}/";
    public static final String DRAWING = "/{c}/proposals/{n}/drawing";

    public String all() {
        return Path.fill(ALL, c);
    }

    public String begin() {
        return Path.fill(NEW, c);
    }

    /** A proposal that begins without a text. */
    public String together() {
        return Path.fill(TOGETHER, c);
    }

    /** A new proposal before the circle with this address. */
    public String begin(String circle) {
        return begin() + "?circle=" + circle;
    }

    /** A new proposal that comes from a waiting topic. */
    public String begin(TopicId topic) {
        return begin() + "?topic=" + topic.value();
    }

    /** A new proposal that changes an agreement. */
    public String begin(AgreementId agreement) {
        return begin() + "?agreement=" + agreement.value();
    }

    /** A new proposal that puts a member of whom nothing is heard on leave. */
    public String beginLeave(MemberId member) {
        return begin() + "?leave=" + member.value();
    }

    /** A new proposal that somebody does not belong to the circle any more. */
    public String beginRemoval(String circle, MemberId member) {
        return begin(circle) + "&removal=" + member.value();
    }

    public String one(ProposalId proposal) {
        return Path.fill(ONE, c, proposal.value());
    }

    /** Where what it would change about circles is drawn anew. */
    public String drawing(ProposalId proposal) {
        return Path.fill(DRAWING, c, proposal.value());
    }

    /** @param noun such as "answers", "texts", "objections", "questions"; mapped as {@code ACT + "answers"} */
    public String act(ProposalId proposal, String noun) {
        return Path.fill(ACT, c, proposal.value()) + noun;
    }
}
