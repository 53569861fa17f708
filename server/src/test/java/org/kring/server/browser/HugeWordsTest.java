package org.kring.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.consent.Words;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Ask;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.server.account.Kitchen;

/** No page scrolls sideways on a phone, however long a word is. */
class HugeWordsTest {
    private static final String WORD = "https://example.org/" + "donaudampfschifffahrt".repeat(14);
    private static final ProposalId STALL = new ProposalId(1);

    @Test
    void aHugeWordBreaks(@TempDir Path data) {
        try (var kitchen = new Kitchen(data); var phone = Onlooker.phone("huge", "en")) {
            kitchen.does(ANA, new Begin(RIVER, ANA, null, null, Content.of(text(WORD)), true));
            kitchen.does(ANA, new Ask(STALL, ANA, Way.OWN_DEVICE, text(WORD)));
            kitchen.does(ANA, new OpenRound(STALL, 1, List.of()));
            kitchen.does(BEN, new RaiseObjection(STALL, 1, BEN, Way.OWN_DEVICE, Words.of(text(WORD)), null));
            phone.holding(kitchen.deviceOf(BEN), kitchen.site().url("/"));
            for (var page : List.of("", "/proposals/1", "/proposals/1/reason", "/agreements", "/history")) {
                phone.looksAt(kitchen.site().url(kitchen.at(page)), "huge" + page.replace('/', '-'));
            }
            assertThat(phone.found()).isEmpty();
        }
    }

    @Test
    void aHugeNameBreaks(@TempDir Path data) {
        try (var kitchen = new Kitchen(data); var phone = Onlooker.phone("name", "en")) {
            kitchen.deviceOf(BEN).opens(kitchen.at("/me")).send("form[action$=/name]", "name", "Donaudampfschifffahrtsgesellschaftskapitän");
            phone.holding(kitchen.deviceOf(BEN), kitchen.site().url("/"));
            for (var page : List.of("", "/me", "/people", "/circles/river-commons")) {
                phone.looksAt(kitchen.site().url(kitchen.at(page)), "name" + page.replace('/', '-'));
            }
            assertThat(phone.found()).isEmpty();
        }
    }

    @Test
    void aReasonThatWasMetFitsToo(@TempDir Path data) {
        try (var kitchen = new Kitchen(data); var phone = Onlooker.phone("met", "en")) {
            kitchen.does(ANA, new Begin(RIVER, ANA, null, null, Content.of(text("Soup on Mondays")), true));
            kitchen.does(ANA, new OpenRound(STALL, 1, List.of()));
            kitchen.does(BEN, new RaiseObjection(STALL, 1, BEN, Way.OWN_DEVICE, Words.of(text("I would cook alone.")), null));
            NINE.stream().filter(each -> !each.equals(BEN))
                .forEach(each -> kitchen.does(each, new Consent(STALL, 1, each, Way.OWN_DEVICE)));
            kitchen.does(CEM, new Restate(STALL, 1, text("You would stand there alone.")));
            kitchen.does(BEN, new Understood(STALL, 1, Way.OWN_DEVICE));
            kitchen.does(CEM, new AskAnew(STALL, 1, Content.of(text("Soup on Mondays; two of us cook.")), List.of()));
            kitchen.does(BEN, new Consent(STALL, 2, BEN, Way.OWN_DEVICE));
            phone.holding(kitchen.deviceOf(BEN), kitchen.site().url("/"));
            phone.looksAt(kitchen.site().url(kitchen.at("/proposals/1")), "met");
            assertThat(phone.found()).isEmpty();
        }
    }
}
