package org.kring.core.meeting;

/** What one person does for the others tonight: ask the questions, or write. */
public enum Duty { FACILITATOR, SECRETARY }
