package org.kring.core.circle;

/** The four roles that carry a circle's own process (method.md section 2). */
public enum Role {
    LEADER, FACILITATOR, DELEGATE, SECRETARY;

    /** Leader and delegate are full members of the wider circle as well. */
    public boolean isLink() {
        return this == LEADER || this == DELEGATE;
    }
}
