package org.kring.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.server.live.Collectives;
import org.kring.server.site.Visitor;

/** A person's own page: name, devices, ways in and out. */
class MeTest extends OnTheFirstEvening {
    @Test
    void aSecondDeviceComesInByACodeThatTheFirstOneShows() {
        var phone = secondDevice();
        assertThat(phone.opens(evening.at("/me")).first("h1").text()).isEqualTo("Ana");
        assertThat(laptop.opens(evening.at("/me")).texts(".devices li")).hasSize(2);
    }

    @Test
    void aDeviceIsSignedOutFromAnotherOneAtOnce() {
        var phone = secondDevice();
        laptop.opens(evening.at("/me")).send(".devices form", "device", otherDevice());
        assertThat(phone.opens(evening.at("/me")).leadsTo()).startsWith("/sign-in");
        assertThat(laptop.opens(evening.at("/me")).texts(".devices li")).hasSize(1);
    }

    @Test
    void nobodySignsOutADeviceOfSomebodyElse() {
        var bens = evening.phoneOf("Ben");
        secondDevice();
        var id = otherDevice();
        bens.opens(evening.at("/me")).send("form#next-device", "device", id);
        var me = bens.opens(evening.at("/me"));
        me.visitor().send(me.first("form#sign-out").attr("action", evening.at("/me/devices")), "device", id);
        assertThat(laptop.opens(evening.at("/me")).texts(".devices li")).hasSize(2);
    }

    @Test
    void signingOutHereEndsTheDevice() {
        var out = laptop.opens(evening.at("/me")).send("form#sign-out");
        assertThat(out.leadsTo()).isEqualTo("/");
        assertThat(laptop.opens(evening.at("/me")).leadsTo()).startsWith("/sign-in");
    }

    @Test
    void aNameIsChangedForAllAndNeverToSomebodyElses() {
        var taken = laptop.opens(evening.at("/me")).send("form#name", "name", "ben");
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.first("#name-name").val()).isEqualTo("ben");
        laptop.opens(evening.at("/me")).send("form#name", "name", "Ana Luz");
        assertThat(laptop.opens(evening.at("/me")).first("h1").text()).isEqualTo("Ana Luz");
        assertThat(site.visitor().opens(evening.code()).text()).contains("Ana Luz");
    }

    @Test
    void leavingIsAskedTwiceAndThenClosesTheDoor() {
        var ask = laptop.opens(evening.at("/me/leave"));
        assertThat(ask.texts("form#leave button, form#leave a")).containsExactly("Yes, I leave", "I stay");
        assertThat(ask.send("form#leave", "name", "forget").leadsTo()).isEqualTo("/");
        assertThat(laptop.opens(evening.at("/me")).leadsTo()).startsWith("/sign-in");
        var directory = site.part(Directory.class);
        var river = directory.find(evening.slug()).orElseThrow();
        assertThat(site.part(Collectives.class).shown(river).state().people().isHere(new MemberId(1))).isFalse();
        assertThat(directory.names(river, 9)).doesNotContainKey(new MemberId(1));
    }

    @Test
    void withoutAMailServerThePageSaysSoCalmly() {
        assertThat(laptop.opens(evening.at("/me")).text()).contains("This server sends no mail, and nothing here needs it.");
        assertThat(site.visitor().opens("/sign-in").text()).contains("This server sends no mail.");
    }

    @Test
    void theDevicesCookieIsKeptFromScriptsAndLastsAYear() {
        var cookie = laptop.cookies().getCookieStore().getCookies().stream()
            .filter(each -> each.getName().equals("device")).findFirst().orElseThrow();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getMaxAge()).isGreaterThan(364L * 24 * 3600);
        assertThat(cookie.getSecure()).isFalse();
    }

    private Visitor secondDevice() {
        laptop.opens(evening.at("/me")).send("form#next-device");
        var code = laptop.opens(evening.at("/me")).first("p.code").text();
        var phone = site.visitor();
        assertThat(phone.opens("/join/" + code).send("form#tap").leadsTo()).isEqualTo(evening.at(""));
        return phone;
    }

    private String otherDevice() {
        return laptop.opens(evening.at("/me")).first(".devices button").val();
    }
}
