package org.kring.architecture.planted.core.people;

import org.kring.architecture.planted.core.circle.Ring;

record LooksUp(Ring ring) {}
