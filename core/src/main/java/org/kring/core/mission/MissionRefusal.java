package org.kring.core.mission;

import org.kring.core.Refusal;

/** Why something cannot be done in this topic. */
public enum MissionRefusal implements Refusal {
    UNUSED
}
