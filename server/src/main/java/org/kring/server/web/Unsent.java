package org.kring.server.web;

import org.kring.core.MemberId;
import org.kring.server.journal.CollectiveId;

/** What people are writing and have not sent. */
public interface Unsent {
    /** @param place which form it was, as the form itself says */
    void sent(CollectiveId collective, MemberId member, String place);

    void left(CollectiveId collective, MemberId member);
}
