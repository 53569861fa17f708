package org.kring.architecture.planted.core.mission;

public record Aim() {}
