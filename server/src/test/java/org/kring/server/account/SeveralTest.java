package org.kring.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.server.site.Evening;
import org.kring.server.site.Site;
import org.kring.server.site.Visitor;

/** One device in several collectives of a server. */
class SeveralTest {
    private static Site site;
    private Evening river;
    private Evening hill;
    private Visitor phone;

    @BeforeAll
    static void start(@TempDir Path data) {
        site = new Site(data);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void benOfTheRiverIsDoraOfTheHill() {
        river = Evening.begins(site);
        hill = Evening.begins(site);
        phone = river.phoneOf("Ben");
        assertThat(phone.opens(river.at("")).page().select("#others")).isEmpty();
        hill.tap(phone, "Dora");
    }

    @Test
    void eachPageSaysWhereOneIsAndLeadsToTheOthers() {
        var page = phone.opens(hill.at(""));
        assertThat(page.first(".me").text()).contains("Dora");
        assertThat(page.first("#others").text()).isEqualTo("Switch to another of your collectives");
        var all = phone.opens(page.first("#others").attr("href"));
        assertThat(all.page().select(".rows a").eachAttr("href")).containsExactlyInAnyOrder(river.at(""), hill.at(""));
        assertThat(all.texts(".rows small")).containsExactlyInAnyOrder("as Ben", "as Dora");
        assertThat(phone.opens(river.at("")).first(".me").text()).contains("Ben");
    }

    @Test
    void whoLeavesOneStaysInTheOther() {
        phone.opens(hill.at("/me/leave")).send("form#leave");
        assertThat(phone.opens(hill.at("")).status()).isEqualTo(404);
        assertThat(phone.opens("/").leadsTo()).isEqualTo(river.at(""));
        assertThat(phone.opens(river.at("")).page().select("#others")).isEmpty();
    }

    @Test
    void signingADeviceOutOfOneLeavesTheOther() {
        var laptop = site.visitor();
        var me = phone.opens(hill.at("/me")).send("form#next-device").follow();
        laptop.opens("/join/" + me.first("p.code").text()).send("form#tap");
        var other = laptop.opens(hill.at("/me"));
        other.send(".devices form", "device", other.first(".devices button").val());
        assertThat(phone.opens(hill.at("")).status()).isEqualTo(404);
        assertThat(phone.opens(river.at("")).status()).isEqualTo(200);
    }
}
