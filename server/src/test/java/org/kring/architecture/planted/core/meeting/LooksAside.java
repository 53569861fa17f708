package org.kring.architecture.planted.core.meeting;

import org.kring.architecture.planted.core.mission.Aim;

record LooksAside(Aim aim) {}
