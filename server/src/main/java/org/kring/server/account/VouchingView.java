package org.kring.server.account;

/**
 * Two members hand a third one a new way in.
 *
 * @param name   whose way in it is
 * @param first  who has begun it, or null
 * @param isMine whether the viewer has said yes already
 * @param link   the address to hand over, for the two; or null
 */
public record VouchingView(int member, String name, String first, boolean isMine, CodeView link) {}
