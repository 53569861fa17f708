package org.kring.server.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.Decision;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.circle.Change.Post;
import org.kring.core.circle.Role;
import org.kring.core.collective.CollectiveCommand.BringAlong;
import org.kring.core.collective.Decider;
import org.kring.core.collective.Past.Group;
import org.kring.core.collective.Past.Rule;
import org.kring.core.world.Given;
import org.kring.core.world.River;
import org.kring.server.page.Languages;
import org.kring.server.page.Names;
import org.kring.server.page.Words;

/** River Commons brings along what it had: what is understood, and which lines are not. */
class ReadingTest {
    private static final List<String> NAMES = List.of("Ana", "Ben", "Cem", "Dora", "Emil", "Femi", "Grete", "Hana", "Ivo");
    private final Given given = River.founded();

    /** @param fields kind, text, kind, text … */
    private Reading read(Object... fields) {
        var typed = new HashMap<String, String>();
        for (int n = 0; n < fields.length; n += 2) {
            typed.put(((Kind) fields[n]).field(), (String) fields[n + 1]);
        }
        var words = Words.in(given.state(), Languages.of("en"), given.at());
        var names = IntStream.range(0, NAMES.size()).boxed().collect(Collectors.toMap(n -> new MemberId(n + 1), NAMES::get));
        var reading = Reading.of(given.state(), given.now(), Names.of(names, words), words, typed);
        if (!reading.past().isNothing()) {
            assertThat(Decider.decide(given.state(), new Actor.Member(ANA), given.at(), new BringAlong(reading.past())))
                .isInstanceOf(Decision.Accepted.class);
        }
        return reading;
    }

    private static void misses(Reading reading, int line, String why) {
        assertThat(reading.misfits()).singleElement().satisfies(misfit -> {
            assertThat(misfit.line()).isEqualTo(line);
            assertThat(misfit.why()).contains(why);
        });
    }

    @Test
    void namesStandOneALineOrSeveralInALine() {
        assertThat(read(Kind.PEOPLE, "Juno\r\nKofi, Lena\n\n  María José ").people()).containsExactly("Juno", "Kofi", "Lena", "María José");
    }

    @Test
    void ofATableOfPeopleTheFirstColumnIsTaken() {
        assertThat(read(Kind.PEOPLE, "\uFEFFName;Telephone\nJuno;0170 1\nKofi;0170 2").people()).containsExactly("Juno", "Kofi");
    }

    @Test
    void whoeverIsHereOrStandsThereTwiceIsNotTakenForSomebodyElse() {
        assertThat(noted("Juno\nana")).containsExactly("ana is here already, and comes only once. If this is somebody else, add a letter or a second name.");
        assertThat(noted("Juno\nKofi\nJuno").getFirst()).startsWith("Juno stands here twice, and comes only once.");
        misses(read(Kind.PEOPLE, "juno@river.example"), 1, "reads like an address");
        misses(read(Kind.PEOPLE, "x".repeat(200)), 1, "80");
    }

    private List<String> noted(String people) {
        var reading = read(Kind.PEOPLE, people);
        assertThat(reading.misfits()).isEmpty();
        return reading.notes().stream().map(Misfit::why).toList();
    }

    @Test
    void aGroupHasANameAndWhateverElseIsKnown() {
        var reading = read(Kind.PEOPLE, "Juno", Kind.GROUPS, "Name;What;Who\nMagazine;Publishing a magazine;Ana, cem / Juno;texts, printing\nSupport");
        assertThat(reading.past().groups()).containsExactly(
            new Group(text("Magazine"), text("Publishing a magazine"), 0, List.of(text("texts"), text("printing")), List.of(ANA, CEM, JUNO), List.of()),
            new Group(text("Support"), Text.NONE, 0, List.of(), List.of(), List.of()));
        assertThat(reading.misfits()).isEmpty();
    }

    @Test
    void aPlainLineWithCommasIsANameWhatForAndPeople() {
        assertThat(read(Kind.GROUPS, "Magazine, Publishing a magazine, Ana, Cem").past().groups()).singleElement()
            .isEqualTo(new Group(text("Magazine"), text("Publishing a magazine"), 0, List.of(), List.of(ANA, CEM), List.of()));
    }

    @Test
    void groupsLieInEachOtherInWhateverOrderTheyStand() {
        var groups = read(Kind.GROUPS, "Printing;;Cem;printing;Magazine\nMagazine;Publishing;Ana;printing").past().groups();
        assertThat(groups).extracting(group -> group.name() + " " + group.inside()).containsExactly("Magazine 0", "Printing 1");
    }

    @Test
    void groupsThatDoNotFitAreSaidWithTheirLine() {
        misses(read(Kind.GROUPS, "Magazine;;Zed"), 1, "Nobody here is called Zed");
        misses(read(Kind.GROUPS, "Magazine\nmagazine"), 2, "stands here twice");
        misses(read(Kind.GROUPS, "Magazine\nPrinting;;;;Nowhere"), 2, "Nowhere, which does not come along");
        misses(read(Kind.GROUPS, "River Commons"), 1, "There is a circle called River Commons already");
        misses(read(Kind.GROUPS, "Magazine;;;texts\nPrinting;;;paper;Magazine"), 2, "Magazine does not look after \"paper\"");
        assertThat(read(Kind.GROUPS, "One;;;;Two\nTwo;;;;One").misfits()).extracting(Misfit::line).containsExactly(1, 2);
    }

    @Test
    void rolesAreKnownByManyNames() {
        var posts = read(Kind.GROUPS, "Magazine;;Ana", Kind.ROLES, "Group;Role;Who\nMagazine;Lead link;Cem;24.5.2027\nmagazine;delegator;Ana")
            .past().groups().getFirst().posts();
        assertThat(posts).containsExactly(new Post(Role.LEADER, CEM, LocalDate.of(2027, 5, 24)),
            new Post(Role.DELEGATE, ANA, LocalDate.of(2027, 5, 24)));
    }

    @Test
    void whoeverHasARoleIsInTheGroup() {
        assertThat(read(Kind.GROUPS, "Magazine", Kind.ROLES, "Magazine,secretary,Ben").past().groups().getFirst().people()).containsExactly(BEN);
    }

    @Test
    void rolesThatDoNotFitLeaveTheGroupAsItIs() {
        var group = "Magazine;;Ana";
        misses(read(Kind.GROUPS, group, Kind.ROLES, "Choir;leader;Ana"), 1, "no group Choir");
        misses(read(Kind.GROUPS, group, Kind.ROLES, "Magazine;boss;Ana"), 1, "a role called \"boss\"");
        misses(read(Kind.GROUPS, group, Kind.ROLES, "Magazine;leader;Ana;soon"), 1, "could not read this date: soon");
        misses(read(Kind.GROUPS, group, Kind.ROLES, "Magazine;leader;Ana;1999-01-01"), 1, "Until when?");
        misses(read(Kind.GROUPS, group, Kind.ROLES, "Magazine;leader;Ana\nMagazine;delegate;Ana"), 2, "Two people carry the link");
        misses(read(Kind.GROUPS, group, Kind.ROLES, "Magazine;leader;Ana, Ben"), 1, "One role, one person");
    }

    @Test
    void anAgreementIsALineOrATable() {
        assertThat(read(Kind.AGREEMENTS, "Keys hang in the kitchen, beside the door.\nSoup on Mondays.").past().rules())
            .extracting(rule -> rule.text().toString()).containsExactly("Keys hang in the kitchen, beside the door.", "Soup on Mondays.");
        assertThat(read(Kind.GROUPS, "Magazine", Kind.AGREEMENTS, "Title;Text;Group\nPaper;\"Old paper;\nboth sides\";Magazine;Ben;2027-03-01;1.2.2020")
            .past().rules()).containsExactly(new Rule(1, text("Paper"), text("Old paper;\nboth sides"), BEN,
                LocalDate.of(2020, 2, 1), LocalDate.of(2027, 3, 1)));
    }

    @Test
    void anAgreementThatIsOnlyATitleIsItsText() {
        assertThat(rules("title;text;group\nNo shoes in the kitchen\nKeys;;Magazine")).containsExactly(
            new Rule(0, Text.NONE, text("No shoes in the kitchen"), null, null, null),
            new Rule(1, Text.NONE, text("Keys"), null, null, null));
    }

    @Test
    void whatAGroupInsideTakesOverIsLookedAfterByTheOneAround() {
        misses(read(Kind.GROUPS, "Cooking;Meals;;soup\nGarden;Growing;;beds;Cooking"), 2,
            "Cooking does not look after \"beds\", and a group inside takes over something that the one around it looks after."
                + " Add \"beds\" to what Cooking looks after, or put Garden beside Cooking");
    }

    @Test
    void aTableWithCommasIsATableAsItsFirstLineOrItsQuotesTell() {
        var old = new Rule(1, text("CC BY, always"), text("We publish everything;\nunder CC BY"), BEN, LocalDate.of(2025, 1, 1), LocalDate.of(2027, 3, 1));
        var line = "\"CC BY, always\",\"We publish everything;\nunder CC BY\",Magazine,Ben,2027-03-01,2025-01-01";
        assertThat(rules("title,text,group,who minds it,look at it again on,since when\n" + line)).containsExactly(old);
        assertThat(rules("Título,Texto,Grupo,Quién lo cuida,Volver a mirarlo el,Desde cuándo\r\n" + line)).containsExactly(old);
        assertThat(rules(line)).containsExactly(old);
        assertThat(rules("Texto;Título\nSoup on Mondays;Soup")).extracting(Rule::title).containsExactly(text("Soup"));
        assertThat(rules("We said \"no\", then \"yes\", and it stays.\n\"No smoking\" is a rule.")).hasSize(2);
    }

    private List<Rule> rules(String agreements) {
        var reading = read(Kind.GROUPS, "Magazine", Kind.AGREEMENTS, agreements);
        assertThat(reading.misfits()).isEmpty();
        return reading.past().rules();
    }

    @Test
    void groupsRolesAndNamesComeFromTablesWithCommasToo() {
        var reading = read(Kind.PEOPLE, "Name,Telephone\nJuno,0170 1\n- Bea", Kind.GROUPS,
            "Circle,Aim,Members,Domain\nMagazine,\"Publishing, monthly\",\"Ana, Juno\",\"texts, printing\"",
            Kind.ROLES, "Person,Circle,Role\nJuno,Magazine,leader");
        assertThat(reading.misfits()).isEmpty();
        assertThat(reading.people()).containsExactly("Juno", "Bea");
        assertThat(reading.past().groups()).singleElement().satisfies(group -> {
            assertThat(group.people()).containsExactly(ANA, JUNO);
            assertThat(group.domain()).containsExactly(text("texts"), text("printing"));
            assertThat(group.posts()).extracting(Post::holder).containsExactly(JUNO);
        });
    }

    @Test
    void allThatIsWrongWithALineIsSaidAtOnce() {
        assertThat(read(Kind.AGREEMENTS, "Keys;;Choir;Zed, Yann;soon;yesterday").misfits().getFirst().why())
            .contains("no group Choir", "called Zed", "called Yann", "date: soon", "date: yesterday");
        misses(read(Kind.GROUPS, "Magazine\n;Singing"), 2, "has no name");
        assertThat(read(Kind.GROUPS, "Choir;;Zed\nChoir;Singing").past().groups()).isEmpty();
        misses(read(Kind.AGREEMENTS, "title,text,colour\nKeys,They hang in the kitchen.,red"), 1, "the column colour");
    }

    @Test
    void agreementsThatDoNotFitAreSaidWithTheirLine() {
        misses(read(Kind.AGREEMENTS, "Keys;in the kitchen;Choir"), 1, "no group Choir");
        misses(read(Kind.AGREEMENTS, "Keys;in the kitchen;;Zed"), 1, "Nobody here is called Zed");
        misses(read(Kind.AGREEMENTS, "Keys;in the kitchen;;;2000-01-01"), 1, "still ahead");
        misses(read(Kind.AGREEMENTS, "Keys;in the kitchen;;;;yesterday"), 1, "could not read this date");
        misses(read(Kind.AGREEMENTS, "ok\n\"never closed"), 2, "never closes");
        misses(read(Kind.AGREEMENTS, "x".repeat(40_001)), 1, "40");
    }

    @Test
    void theOldMissionIsKeptAsItStands() {
        assertThat(read(Kind.MISSION, "\uFEFFTo live well,\r\ntogether.").past().mission()).isEqualTo(text("To live well,\ntogether."));
        misses(read(Kind.MISSION, "x".repeat(40_001)), 1, "40");
    }

    @Test
    void namesOfEveryKindStayWhole() {
        var reading = read(Kind.PEOPLE, "👩‍👩‍👧‍👦\nمريم\nZ̵̛͎a̴͜l̷g̶o̸", Kind.GROUPS, "🌻🌻🌻;;👩‍👩‍👧‍👦, مريم");
        assertThat(reading.people()).hasSize(3);
        assertThat(reading.past().groups().getFirst().people()).hasSize(2);
        assertThat(reading.misfits()).isEmpty();
    }

    @Test
    void twoHundredGroupsAndTwoThousandNamesAreRead() {
        var people = IntStream.range(0, 2_000).mapToObj(n -> "Person " + n).collect(Collectors.joining("\n"));
        var groups = IntStream.range(0, 198).mapToObj(n -> "Group " + n + ";;Person " + n).collect(Collectors.joining("\n"));
        var roles = IntStream.range(0, 198).mapToObj(n -> "Group " + n + ";leader;Person " + n).collect(Collectors.joining("\n"));
        var reading = read(Kind.PEOPLE, people, Kind.GROUPS, groups, Kind.ROLES, roles);
        assertThat(reading.people()).hasSize(2_000);
        assertThat(reading.past().groups()).hasSize(198);
        assertThat(reading.misfits()).isEmpty();
    }

    @Test
    void nothingIsNothing() {
        assertThat(read().past().isNothing()).isTrue();
        assertThat(read(Kind.PEOPLE, "\n \n", Kind.GROUPS, ";;\n").misfits()).isEmpty();
    }
}
