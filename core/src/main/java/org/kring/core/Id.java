package org.kring.core;

/** A number that names one thing within one collective. Ids of different kinds never mix. */
public sealed interface Id permits MemberId, CircleId, TopicId, StepId, AgreementId, ProposalId, MeetingId,
    NeedId, TryOutId, EntryId, OnceId {
    int value();

    static void requirePositive(int value) {
        if (value < 1) {
            throw new IllegalArgumentException("an id counts from 1: " + value);
        }
    }
}
