package org.kring.core.backlog;

import java.time.LocalDate;
import org.kring.core.AgreementId;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What a topic has met on its way.
 *
 * @param passages  the circles it came from, the first first
 * @param promised  the day by which the circle answers whoever asked, or null
 * @param reply     what the circle answered last, or null
 * @param agreement the agreement that says it already, or null
 * @param pressing  that it cannot wait, where somebody says so; or null
 */
public record Road(PVector<Passage> passages, LocalDate promised, Reply reply, AgreementId agreement,
                   Pressing pressing) {
    static final Road NONE = new Road(TreePVector.empty(), null, null, null, null);

    Road promised(LocalDate by) {
        return new Road(passages, by, reply, agreement, pressing);
    }

    /** After "later" the circle owes an answer again. */
    Road answered(Reply reply) {
        return new Road(passages, reply.again(), reply, agreement, pressing);
    }

    /** The next circle begins afresh. */
    Road passed(Passage passage) {
        return new Road(passages.plus(passage), null, null, agreement, pressing == null ? null : pressing.elsewhere());
    }

    Road pointing(AgreementId agreement) {
        return new Road(passages, promised, reply, agreement, pressing);
    }

    /** @param pressing null when it can wait after all */
    Road pressing(Pressing pressing) {
        return new Road(passages, promised, reply, agreement, pressing);
    }
}
