package org.kring.architecture.planted.server.circle;

public record CircleView() {}
