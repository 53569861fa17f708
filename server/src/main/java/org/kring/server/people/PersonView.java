package org.kring.server.people;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.agreement.Agreement;
import org.kring.core.circle.Belonging;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Role;
import org.kring.core.circle.Seat;
import org.kring.core.mission.NeedKind;
import org.kring.core.mission.Voice;
import org.kring.core.people.Member;
import org.kring.server.web.Held;
import org.kring.server.web.Look;

/**
 * One person: where they decide, which roles they hold until when, what they look after, and what they said in their own
 * name. What somebody said under another name or none is not here.
 *
 * @param note   a word beside the name, or null
 * @param reach  where one notes that nothing is heard of the person; null for oneself and at the table
 * @param mine   where one says what one brings and needs; null for others
 */
public record PersonView(String name, String since, String note, List<Place> places, List<Minded> minds, List<String> brings,
                         List<String> needs, String reach, String mine) {
    /** @param stands that the person decides there, sits there for a circle inside, or is heard */
    public record Place(String circle, String href, String stands, List<Part> parts) {}

    /** A role held. */
    public record Part(String role, String href, String until) {}

    /** @param what which sort of thing it is */
    public record Minded(String title, String href, String what) {}

    static PersonView of(Look look, Member member) {
        var id = member.id();
        var mission = look.state().mission();
        return new PersonView(look.names().of(id), Beside.since(look, member), Beside.of(look, member),
            look.state().circles().of(id).stream().map(each -> place(look, each)).toList(),
            Stream.of(resting(look, id), agreements(look, id), pages(look, id)).flatMap(each -> each).toList(),
            said(id, mission.brought().stream()),
            said(id, Stream.of(NeedKind.values()).flatMap(kind -> mission.voices(kind).stream())),
            look.state().people().mayTryToReach(look.actor(), id).holds() ? look.links().people().leave() + "#tries-" + id.value() : null,
            id.equals(look.me()) ? look.links().mission() : null);
    }

    private static Place place(Look look, Belonging at) {
        return new Place(at.circle().name().toString(), look.links().circles().one(at.circle().slug()), stands(look, at),
            at.roles().stream().map(role -> part(look, at.circle(), role)).toList());
    }

    private static String stands(Look look, Belonging at) {
        var of = at.seats().stream().map(Seat::of).distinct()
            .map(circle -> look.state().circles().find(circle).orElseThrow().name().toString()).toList();
        return !at.decides() ? look.w().t("people.place.guest")
            : at.own() ? look.w().t("people.place.decides") : look.w().t("people.place.for", look.w().list(of));
    }

    private static Part part(Look look, Circle circle, Role role) {
        return new Part(look.w().of(role), look.links().circles().role(circle.slug(), role),
            Held.until(look, circle.assignment(role).orElseThrow()));
    }

    private static Stream<Minded> resting(Look look, MemberId member) {
        return look.state().circles().living().stream().filter(circle -> member.equals(circle.life().minds()))
            .map(circle -> new Minded(circle.name().toString(), look.links().circles().one(circle.slug()),
                look.w().t("people.minds.resting")));
    }

    private static Stream<Minded> agreements(Look look, MemberId member) {
        return look.state().agreements().all().stream().filter(Agreement::holds).filter(each -> member.equals(each.owner()))
            .filter(each -> !look.state().proposals().isDone(each))
            .map(each -> new Minded(each.headline().toString(), look.links().agreements().one(each.id()),
                look.state().circles().find(each.circle()).orElseThrow().name().toString()));
    }

    private static Stream<Minded> pages(Look look, MemberId member) {
        return look.state().handbook().shown().stream().filter(entry -> member.equals(entry.owner()))
            .map(entry -> new Minded(entry.title().toString(), look.links().handbook().one(entry.id()),
                look.w().t("people.minds.page")));
    }

    private static List<String> said(MemberId member, Stream<Voice> voices) {
        return voices.filter(voice -> voice.member().filter(member::equals).isPresent()).map(voice -> voice.text().toString())
            .toList();
    }
}
