package org.kring.server.page;

/**
 * A question on every open page: somebody wants to come in.
 *
 * @param action where the answer goes: {@code yes} or {@code no}
 */
public record Knock(String id, String question, String action) {}
