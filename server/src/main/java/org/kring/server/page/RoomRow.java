package org.kring.server.page;

/**
 * One person in the list "heard in the room".
 *
 * @param how what was noted so far ("on her phone"), or null while nothing was
 */
public record RoomRow(int member, String name, Mark mark, String how) {}
