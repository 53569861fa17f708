package org.kring.server.web;

import org.kring.core.Actor;
import org.kring.core.MemberId;
import org.kring.server.journal.CollectiveId;
import org.kring.server.live.Form;
import org.kring.server.page.Language;

/**
 * One request of somebody who may be here: a member's own device, or the table's device of a meeting. Controllers take
 * it as an argument; whoever may not be here never reaches them.
 *
 * @param slug the collective's part of the address
 * @param form the token and the request number that came along; {@link Form#NONE} for a look
 * @param seen the version that this browser last wrote or saw, 0 if none: the page must not be older
 * @param others whether the device belongs to other collectives too
 */
public record Visit(CollectiveId collective, String slug, Actor actor, Form form, Language language, long seen,
                    boolean others) {
    public boolean isTable() {
        return actor instanceof Actor.Table;
    }

    /** The member whose device this is, or null at the table. */
    public MemberId me() {
        return actor instanceof Actor.Member(var id) ? id : null;
    }

    /**
     * The member whose device this is, for what is a person's own.
     *
     * @throws NotHere at the table, where nobody's own pages are shown
     */
    public MemberId member() {
        if (isTable()) {
            throw new NotHere();
        }
        return me();
    }
}
