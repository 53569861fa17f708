package org.kring.core.collective;

import java.time.ZoneId;
import org.kring.core.Command;
import org.kring.core.Text;

/** What can be asked for about the collective as a whole. */
public sealed interface CollectiveCommand extends Command {
    /** The first act: a name, one sentence what for, and the number of people who are here. They get numbers 1 to n. */
    record Found(Text name, Text aim, int people, ZoneId zone) implements CollectiveCommand {}

    /**
     * One more person. Until the founding circle has agreed on how it decides, whoever is named is a member of it;
     * afterwards a guest, until the circle admits them (method.md section 2, joining). Once the founding circle is the
     * hub, whoever comes is in no circle, and sits in where they like.
     */
    record Welcome() implements CollectiveCommand {}

    /** One more person, invited by a member, who accompanies them (method.md section 10); else like {@link Welcome}. */
    record WelcomeInvited() implements CollectiveCommand {}

    /** What a group had before it came here; nothing of it was decided here. */
    record BringAlong(Past past) implements CollectiveCommand {}

    /**
     * From now on the collective's pages use these words.
     *
     * @param language the two-letter name of the language that they are words of
     */
    record ChooseWords(String language, OwnWords words) implements CollectiveCommand {}
}
