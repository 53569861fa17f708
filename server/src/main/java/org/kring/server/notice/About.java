package org.kring.server.notice;

import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.kring.core.OnceId;
import org.kring.core.ProposalId;

/** What a notice is about. In rows it reads {@code proposal-17}. */
sealed interface About {
    record OfProposal(ProposalId id) implements About {}

    record OfAgreement(AgreementId id) implements About {}

    record OfMeeting(MeetingId id) implements About {}

    /** What this circle tells its wider circle. */
    record OfLines(CircleId id) implements About {}

    record OfQuestion(OnceId id) implements About {}

    default String text() {
        return switch (this) {
            case OfProposal(var id) -> "proposal-" + id.value();
            case OfAgreement(var id) -> "agreement-" + id.value();
            case OfMeeting(var id) -> "meeting-" + id.value();
            case OfLines(var id) -> "lines-" + id.value();
            case OfQuestion(var id) -> "question-" + id.value();
        };
    }

    static About read(String text) {
        var parts = text.split("-");
        var number = Integer.parseInt(parts[1]);
        return switch (parts[0]) {
            case "proposal" -> new OfProposal(new ProposalId(number));
            case "agreement" -> new OfAgreement(new AgreementId(number));
            case "question" -> new OfQuestion(new OnceId(number));
            case "meeting" -> new OfMeeting(new MeetingId(number));
            case "lines" -> new OfLines(new CircleId(number));
            default -> throw new IllegalArgumentException(text);
        };
    }
}
