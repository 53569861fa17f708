package org.kring.architecture.planted.core.people;

public record Person() {}
