package org.kring.core.collective;

import org.kring.core.Check;
import org.kring.core.Command;
import org.kring.core.agreement.Agreement;
import org.kring.core.backlog.BacklogCommand.PointToAgreement;
import org.kring.core.backlog.BacklogRefusal;

/** A topic ends with a pointer to an agreement only while that holds; the backlog itself knows no agreements. */
final class Pointing {
    private Pointing() {}

    static Check mayAsk(Collective state, Command command) {
        return command instanceof PointToAgreement(var _, var agreement)
            ? Check.that(state.agreements().find(agreement).filter(Agreement::holds).isPresent(),
                BacklogRefusal.DOES_NOT_HOLD)
            : Check.OK;
    }
}
