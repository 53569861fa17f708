package org.kring.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.MeetingId;
import org.kring.core.ProposalId;

class LinksTest {
    private final Links links = new Links("river");

    @Test
    void addressesAreReadable() {
        assertThat(links.today()).isEqualTo("/river");
        assertThat(links.circles().one("legal-research")).isEqualTo("/river/circles/legal-research");
        assertThat(links.proposals().act(new ProposalId(17), "answers")).isEqualTo("/river/proposals/17/answers");
        assertThat(links.meetings().large(new MeetingId(42))).isEqualTo("/river/meetings/42/large");
        assertThat(links.stream(7, List.of("collective", "meeting-42"))).isEqualTo("/river/live?on=collective,meeting-42&v=7");
    }

    @Test
    void whatAnAddressCannotShowIsEncoded() {
        assertThat(Outside.join("a/b?c")).isEqualTo("/join/a%2Fb%3Fc");
    }

    @Test
    void everyPlaceHasAnAddressOfItsOwn() {
        assertThat(Place.shown().stream().map(place -> place.in(links))).doesNotHaveDuplicates().allMatch(href ->
            href.startsWith("/river"));
    }
}
