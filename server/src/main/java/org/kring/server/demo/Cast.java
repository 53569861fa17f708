package org.kring.server.demo;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.collective.Collective;

/** Who is who in River Commons, in the order in which they came. */
final class Cast {
    static final List<String> FIRST = List.of("Ana", "Ben", "Cem", "Dora", "Emil", "Femi", "Grete", "Hana", "Ivo");
    static final List<String> NAMES = Stream.concat(FIRST.stream(), Stream.of("Juno", "Kofi", "Lena", "Mio", "Noor",
        "Oskar", "Petra", "Quim", "Rosa", "Sofia")).toList();
    static final Text NAME = new Text("River Commons");
    static final Text AIM = new Text("Living well with little, in harmony with the earth");

    static final MemberId ANA = new MemberId(1);
    static final MemberId BEN = new MemberId(2);
    static final MemberId CEM = new MemberId(3);
    static final MemberId DORA = new MemberId(4);
    static final MemberId EMIL = new MemberId(5);
    static final MemberId FEMI = new MemberId(6);
    static final MemberId GRETE = new MemberId(7);
    static final MemberId HANA = new MemberId(8);
    static final MemberId IVO = new MemberId(9);
    static final MemberId JUNO = new MemberId(10);
    static final MemberId KOFI = new MemberId(11);
    static final MemberId LENA = new MemberId(12);
    static final MemberId MIO = new MemberId(13);
    static final MemberId NOOR = new MemberId(14);
    static final MemberId OSKAR = new MemberId(15);
    static final MemberId PETRA = new MemberId(16);
    static final MemberId QUIM = new MemberId(17);
    static final MemberId ROSA = new MemberId(18);
    static final MemberId SOFIA = new MemberId(19);
    static final List<MemberId> NINE = List.of(ANA, BEN, CEM, DORA, EMIL, FEMI, GRETE, HANA, IVO);

    /** The founding circle, which becomes the hub. */
    static final CircleId HUB = Collective.ROOT;
    static final CircleId AWARENESS = new CircleId(2);
    static final CircleId MAGAZINE = new CircleId(3);
    static final CircleId LEGAL = new CircleId(4);
    static final CircleId SUPPORT = new CircleId(5);

    private Cast() {}
}
