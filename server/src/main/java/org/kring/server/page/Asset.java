package org.kring.server.page;

/** One static file, ready to be sent: plain and packed. */
public record Asset(String type, byte[] plain, byte[] packed) {}
