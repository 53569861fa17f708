package org.kring.architecture.planted.server.journal;

public record Entry() {}
