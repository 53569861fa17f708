package org.kring.core.consent;

/** The sixteen moves by which a reason against finds its way into a text (method.md section 3, integration moves). */
public enum Integration {
    CHANGE_TEXT, NARROW, SHORTEN, MEASURE, PILOT, SUPPORT, CONDITION, SPLIT, FETCH_FACTS, TWO_REWRITE, HELPING_CIRCLE,
    ASK_ADVICE, HAND_OVER, EXEMPTION, NEW_PROPOSAL, DROP
}
