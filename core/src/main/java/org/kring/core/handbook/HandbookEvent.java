package org.kring.core.handbook;

import java.time.LocalDate;
import org.kring.core.EntryId;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.OnceId;
import org.kring.core.Text;

/** What happens to the handbook. */
public sealed interface HandbookEvent extends Event {
    record EntryWritten(EntryId entry, MemberId by, LocalDate lookAgain, Text title, Text text) implements HandbookEvent {}

    record EntryRewritten(EntryId entry, MemberId by, LocalDate lookAgain, Text title, Text text) implements HandbookEvent {}

    record EntryMinded(EntryId entry, MemberId owner) implements HandbookEvent {}

    record EntryConfirmed(EntryId entry, LocalDate lookAgain) implements HandbookEvent {}

    record EntryDropped(EntryId entry) implements HandbookEvent {}

    record OnceAsked(OnceId question, MemberId by, EntryId about, Text text) implements HandbookEvent {}

    record OnceAnswered(OnceId question, MemberId by, EntryId entry) implements HandbookEvent {}

    record OnceTakenBack(OnceId question) implements HandbookEvent {}
}
