package org.kring.core.newcomer;

import org.kring.core.Command;
import org.kring.core.MemberId;

/** What can be asked for about newcomers. They come in by {@code CollectiveCommand.WelcomeInvited}. */
public sealed interface NewcomerCommand extends Command {
    /** Whoever asks accompanies this newcomer from now on. */
    record Accompany(MemberId newcomer) implements NewcomerCommand {}

    /** Either of the two wants another arrangement; no reason is asked for. */
    record Part(MemberId newcomer) implements NewcomerCommand {}

    /** One's own first step was done, or is left out. */
    record SettleStep(FirstStep step, Settled how) implements NewcomerCommand {}
}
