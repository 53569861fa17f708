package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.proposal.Stall.stall;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Which act is open at which stage, and to whom (method.md section 3, the table of states; {@link ActTable} says how to
 * read it). Every command about a proposal is in it; what is open in rare situations only stands below it.
 */
class StageTableTest {
    private static final ActTable TABLE = ActTable.of("""
                                DRA UND PIC SHA WRI CLA REA ADJ CON OBJ PEN DEC PAR REF WIT DRO
        begin           circle  d   d   d   d   d   d   d   d   d   d   d   d   d   d   d   d
        beginTogether   circle  d   d   d   d   d   d   d   d   d   d   d   d   d   d   d   d
        askEveryone     circle  d   d   d   d   d   d   d   d   d   d   d   d   d   d   d   d
        present         circle  d   -   -   -   w   -   -   -   -   -   -   -   -   -   -   -
        withdraw        own     +   +   +   +   +   -   -   -   -   -   -   -   -   -   -   -
        write           circle  d   -   -   -   w   +   +   +   -   +   -   -   -   -   -   -
        refuseLabel     members -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        leaveOut        own     -   -   -   -   +   -   -   -   -   -   -   -   -   -   -   -
        say             heard   -   +   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        need            circle  -   +   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        dimension       heard   -   -   +   -   -   -   -   -   -   -   -   -   -   -   -   -
        idea            heard   -   -   -   +   -   -   -   -   -   -   -   -   -   -   -   -
        notNow          circle  -   -   -   +   -   -   -   -   -   -   -   -   -   -   -   -
        ready           heard   -   +   +   +   -   -   -   -   -   -   -   -   -   -   -   -
        understand      circle  -   -   +   -   -   -   -   -   -   -   -   -   -   -   -   -
        picture         circle  -   m   -   +   -   -   -   -   -   -   -   -   -   -   -   -
        shape           circle  -   -   m   -   +   -   -   -   -   -   -   -   -   -   -   -
        writers         circle  -   m   -   +   +   -   -   -   -   -   -   -   -   -   -   -
        clarify         circle  -   -   -   -   -   -   +   +   m   +   m   -   -   -   -   -
        react           circle  -   -   -   -   -   m   -   +   -   -   -   -   -   -   -   -
        adjust          circle  -   -   -   -   -   +   +   -   -   -   -   -   -   -   -   -
        integrate       circle  -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        question        own     -   -   -   -   -   +   +   +   +   +   +   -   -   -   -   -
        answer          circle  -   -   -   -   -   +   +   +   +   +   +   -   -   -   -   -
        reaction        own     -   -   -   -   -   +   +   +   -   -   -   -   -   -   -   -
        nothing         own     -   -   -   -   -   +   +   -   -   -   -   -   -   -   -   -
        concerns        circle  -   -   -   -   -   +   +   +   -   +   -   -   -   -   -   -
        ask             circle  -   -   -   -   -   +   +   +   m   -   m   -   -   -   -   -
        askWithoutEmil  circle  -   -   -   -   -   +   +   +   m   -   m   -   -   -   -   -
        askAnew         circle  -   -   -   -   -   +   +   +   -   +   -   -   -   -   -   -
        consent         heard   -   -   -   -   -   -   -   -   +   -   +   m   -   -   -   -
        askFirst        heard   -   -   -   -   -   -   -   -   +   -   +   -   -   -   -   -
        early           own     -   -   -   -   -   +   +   +   -   -   -   -   -   -   -   -
        others          circle  -   -   -   -   -   -   -   -   m   -   -   -   -   -   -   -
        confirm         own     -   -   -   -   -   -   -   -   -   m   m   m   -   -   -   -
        declare         circle  -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        object          heard   -   -   -   -   -   -   -   -   +   +   +   m   -   -   -   -
        objectToLine    members -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        word            heard   -   -   -   -   -   -   -   -   -   +   -   -   -   -   -   -
        restate         circle  -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        understood      circle  -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        moves           circle  -   -   -   -   -   -   -   -   -   +   -   -   -   -   -   -
        close           heard   -   -   -   -   -   -   -   -   -   +   -   -   -   -   -   -
        lengthen        members -   o   o   o   -   o   o   -   o   -   -   -   -   -   -   -
        waitForAll      members -   -   -   -   -   +   +   +   -   +   -   -   -   -   -   -
        endWindow       circle  -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        takeUp          circle  -   m   m   m   m   m   m   m   m   m   m   -   -   -   -   -
        talkInstead     members -   o   o   o   o   o   o   o   o   o   o   -   -   -   -   -
        drop            circle  -   -   -   -   -   m   m   m   m   m   m   -   -   -   -   -
        park            circle  -   m   m   m   m   m   m   m   m   m   m   -   -   -   -   -
        refer           circle  -   m   m   m   m   m   m   m   m   m   m   -   -   -   -   -
        backToNeed      circle  -   -   -   -   -   -   -   -   -   m   -   -   -   -   -   -
        suggestPark     members -   o   o   o   o   o   o   o   o   o   o   -   -   -   -   -
        suggestDrop     members -   -   -   -   -   o   o   o   o   o   o   -   -   -   -   -
        answerCourse    own     -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        bringBack       circle  -   -   -   -   -   -   -   -   -   -   -   -   +   +   -   -
        otherWay        circle  -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        askToHelp       circle  -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        agreeToHelp     other   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        lastResort      circle  -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        act             own     -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        recordCare      own     -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        heard           circle  -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        reactionOfEmil  other   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        appeal          other   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        """);

    private static final ActTable ANSWERED = ActTable.of("""
                                NOBODY  ANA
        declare         circle  +       -
        integrate       circle  -       +
        understood      circle  -       +
        restate         circle  -       +
        moves           circle  -       -
        ask             circle  +       -
        """);

    private static final ActTable WRITTEN = ActTable.of("""
                                ASKED   COURSE  WORDING LINE
        declare         circle  -       -       -       -
        refuseLabel     members -       -       +       -
        answerCourse    own     -       +       -       -
        suggestPark     members +       -       +       +
        objectToLine    members -       -       -       +
        """);

    private static final ActTable STUCK = ActTable.of("""
                                ONCE    TWICE   BACK    CALLED  HELPED  RESTS   ACTED
        otherWay        circle  -       +       -       -       -       -       +
        askToHelp       circle  -       -       +       -       -       -       -
        agreeToHelp     other   -       -       -       +       -       -       -
        lastResort      circle  -       -       -       -       *       -       -
        act             own     -       +       +       +       +       +       -
        restate         circle  +       -       -       -       -       -       -
        moves           circle  -       +       +       +       *       -       +
        """);

    private static final ActTable REMOVAL = ActTable.of("""
                                DRAFT   TALKED  SHOWN   HEARD   ASKED   DECIDED
        recordCare      own     +       +       -       -       -       -
        present         circle  -       +       -       -       -       -
        reactionOfEmil  other   -       -       +       +       -       -
        heard           circle  -       -       +       -       -       -
        ask             circle  -       -       -       +       +       -
        askWithoutEmil  circle  -       -       -       +       +       -
        consent         circle  -       -       -       -       +       -
        appeal          other   -       -       -       -       -       +
        """);

    @Test
    void everyStageIsReached() {
        Stream.of(Stages.INSIDE, Stages.OUTSIDE).forEach(in -> {
            assertThat(in.situations().keySet()).containsExactlyInAnyOrderElementsOf(names());
            assertThat(in.situations()).allSatisfy((name, given) -> assertThat(stall(given).stage().name()).isEqualTo(name));
        });
    }

    private static List<String> names() {
        return Arrays.stream(Stage.values()).map(Stage::name).toList();
    }

    @Test
    void everyCommandHasItsRow() {
        assertThat(TABLE.acts().map(act -> (Object) command(act)))
            .containsAll(records(ProposalCommand.class).toList());
        assertThat(TABLE.acts()).containsExactlyInAnyOrderElementsOf(Acts.BY_NAME.keySet());
    }

    private static Class<?> command(String act) {
        return Acts.of(act, Stages.INSIDE, Stages.INSIDE.at("CLARIFY")).getClass();
    }

    private static Stream<Class<?>> records(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses()).flatMap(each -> each.isSealed() ? records(each) : Stream.of(each));
    }

    @TestFactory
    Stream<DynamicTest> eachActIsOpenWhereTheTableSaysSo() {
        return TABLE.tests(Stages.INSIDE, Stages.OUTSIDE);
    }

    @TestFactory
    Stream<DynamicTest> whatIsRareIsOpenWhereItsTableSaysSo() {
        return Stream.of(ANSWERED.tests(Situations.ANSWERED), WRITTEN.tests(Situations.WRITTEN), STUCK.tests(Situations.STUCK),
            REMOVAL.tests(Situations.REMOVAL)).flatMap(tests -> tests);
    }

    @Test
    void theTablesAreWhole() {
        assertThat(List.of(TABLE, ANSWERED, WRITTEN, STUCK, REMOVAL)).allMatch(ActTable::isWhole);
        var open = Stream.of(TABLE, ANSWERED, WRITTEN, STUCK, REMOVAL).flatMap(ActTable::open).distinct();
        assertThat(open).as("what is open somewhere").containsExactlyInAnyOrderElementsOf(
            Acts.BY_NAME.keySet().stream().filter(act -> !act.equals("endWindow")).toList());
    }
}
