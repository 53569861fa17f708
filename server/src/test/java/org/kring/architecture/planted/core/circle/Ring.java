package org.kring.architecture.planted.core.circle;

public record Ring() {}
