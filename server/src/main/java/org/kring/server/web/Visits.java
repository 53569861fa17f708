package org.kring.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.kring.core.MemberId;
import org.kring.server.journal.CollectiveId;

/** Who may be where, and what people are called: answered by the rows of accounts. */
public interface Visits {
    /**
     * Who this request comes from, in the collective with this address.
     *
     * @throws NotHere when there is no such collective, or it is not open to this device
     */
    Visit find(HttpServletRequest request, String slug);

    /** First names by member; may be read while it changes. */
    Map<MemberId, String> names(CollectiveId collective);
}
