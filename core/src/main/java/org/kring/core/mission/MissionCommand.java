package org.kring.core.mission;

import java.util.List;
import org.kring.core.Command;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.Way;

/** What can be asked for about needs and the mission. */
public sealed interface MissionCommand extends Command {
    /**
     * A person's whole sheet, as it shall stand from now on: needs of three kinds, what the person brings, what must
     * not get lost. Empty lines are left out; an empty sheet takes everything back.
     */
    record PutNeeds(MemberId member, List<Text> mine, List<Text> ours, List<Text> earth, Text brings, Text keep,
                    Shown shown, Text otherName, Way way) implements MissionCommand {
        public PutNeeds {
            mine = List.copyOf(mine);
            ours = List.copyOf(ours);
            earth = List.copyOf(earth);
        }
    }
}
