package org.kring.architecture.planted.core.weather;

record HasNoLevel() {}
