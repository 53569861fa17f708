package org.kring.core.proposal;

import org.kring.core.MemberId;
import org.kring.core.Text;

/** @param leftOut why the writers did not take it up; empty while they do */
public record Idea(int number, MemberId by, Text text, Text leftOut) {
    public boolean isLeftOut() {
        return !leftOut.isBlank();
    }

    Idea leftOut(Text reason) {
        return new Idea(number, by, text, reason);
    }
}
