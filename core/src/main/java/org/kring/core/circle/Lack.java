package org.kring.core.circle;

/** What a circle still needs before it is active. */
public enum Lack { AIM, DOMAIN, PEOPLE, LEADER, DELEGATE, FACILITATOR, SECRETARY, YES_OF_THE_WIDER_CIRCLE, DOMAIN_IS_CLAIMED_TWICE }
