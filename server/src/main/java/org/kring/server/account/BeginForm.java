package org.kring.server.account;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.kring.core.Check;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.collective.CollectiveRefusal;
import org.kring.server.page.Names;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.page.Words;

/** What is asked when a collective begins, as it was typed. */
record BeginForm(Typed typed) {
    static final BeginForm EMPTY = new BeginForm(Typed.nothing("begin"));

    static BeginForm sent(Map<String, String> values) {
        return new BeginForm(Typed.sent("begin", values));
    }

    Text name() {
        return new Text(FirstNames.one(typed.value("name")));
    }

    Text aim() {
        return new Text(typed.value("aim"));
    }

    FirstNames people() {
        return FirstNames.read(typed.value("people"));
    }

    /** The one who holds this device: the one chosen, or the only one. */
    int me() {
        return people().all().size() == 1 ? 1 : people().numberOf(typed.value("me"));
    }

    /** They have groups, agreements or a mission already, and bring them along next. */
    boolean brings() {
        return typed.has("bring", "yes");
    }

    /** The browser's time zone; without scripts the server's. */
    ZoneId zone() {
        try {
            return ZoneId.of(typed.value("zone"));
        } catch (DateTimeException _) {
            return ZoneId.systemDefault();
        }
    }

    /** The names to choose oneself from, once they are written. */
    List<Option> choices() {
        return people().all().stream().map(name -> new Option(name, name)).toList();
    }

    MemberId member() {
        return new MemberId(me());
    }

    /** With a sentence beside each field that is not right yet. */
    BeginForm checked(Words w) {
        var people = people().all();
        return check("name", Limits.written(name(), Limits.NAME), w)
            .check("aim", Limits.written(aim(), Limits.LINE), w)
            .check("people", Check.that(!people.isEmpty(), CollectiveRefusal.NOBODY_NAMED)
                .and(() -> Limits.atMost(Limits.LIST, people)).and(() -> shortEnough(people)), w)
            .wrong("people", people().twice().map(name -> w.t("account.begin.twice", name)).orElse(null))
            .wrong("me", me() == 0 && !people.isEmpty() ? w.t("account.begin.whoAreYou") : null);
    }

    private static Check shortEnough(List<String> people) {
        return people.stream().map(name -> Limits.fits(new Text(name), Limits.NAME)).filter(check -> !check.holds())
            .findFirst().orElse(Check.OK);
    }

    private BeginForm check(String field, Check check, Words w) {
        return wrong(field, check.refusal().map(why -> w.refusal(why, Names.of(Map.of(), w))).orElse(null));
    }

    BeginForm wrong(String field, String sentence) {
        return sentence == null ? this : new BeginForm(typed.wrong(field, sentence));
    }

    boolean isWrong() {
        return typed.isBack();
    }
}
