package org.kring.core.backlog;

import org.kring.core.Refusal;

/** Why something about a waiting topic cannot be done. */
public enum BacklogRefusal implements Refusal {
    NO_SUCH_TOPIC,
    TOPIC_IS_CLOSED,
    ONLY_FOR_ONESELF
}
