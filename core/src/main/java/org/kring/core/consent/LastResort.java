package org.kring.core.consent;

/** What holds if a circle stays stuck, agreed in advance (method.md section 3, deadlock ladder). */
public enum LastResort { STATUS_QUO, RESOLUTION_GROUP, OUTSIDE_ARBITER, SUPERMAJORITY }
