package org.hemicycle.serialization.folder;

import static org.hemicycle.serialization.folder.SmallFolder.assertReported;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Component;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.source.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How rows say where they belong, and how cells name a part: by a key, by a path, and by neither. */
class PathsAndKeysTest {

    @TempDir
    private Path folder;

    private static Draft<Dossier> with(String file, String row) {
        return SmallFolder.wellFormed().add(file, row).readAtHand("plans");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/plan/justice/more,,,AREA,9,More,– | plan/justice/more",
                "more,,/plan/justice,AREA,9,More,– | plan/justice/more",
                "more,plan,/plan/justice/courts,AREA,9,More,– | plan/justice/courts/more",
                "/next/later/more,next,,AREA,9,More,– | next/later/more",
                "more,,,AREA,9,More,– | plan/more"
            })
    void aComponentStandsWhereItsPathOrItsParentSays(String row, String address) {
        Draft<Dossier> draft = with("components.csv", row);

        assertEquals("", draft.problems().print());
        assertTrue(draft.value().list(Component.class).stream()
                .anyMatch(each -> each.address().equals(Address.parse(address))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/plan/justice/more,,courts,AREA,9,More,– | parent | the parent stands beside a whole path. Leave one",
                "/plam/more,,,AREA,9,More,– | key | \"/plam/more\" begins with no programme of this dossier. Write the"
                        + " whole path, such as /plan/part.",
                "/,,,AREA,9,More,– | key | \"/\" begins with no programme of this dossier",
                "/plan//more,,,AREA,9,More,– | key | Correct the path.",
                "more,,/plam,AREA,9,More,– | parent | \"/plam\" begins with no programme of this dossier",
                "more,,/,AREA,9,More,– | parent | \"/\" begins with no programme of this dossier",
                "a/b,plan,,AREA,9,More,– | key | Correct the key.",
                "budget,plan,,AREA,9,More,– | key | \"budget\" is a word of addresses. Choose another key.",
                "/plan/risks,,,AREA,9,More,– | key | \"/plan/risks\" is a word of addresses. Choose another key.",
                "more,next,justice,AREA,9,More,– | programme | \"next\" is not the programme \"plan\" that its parent or"
                        + " path is in. Leave one of the two out.",
                "/plan/more,next,,AREA,9,More,– | programme | \"next\" is not the programme \"plan\"",
                "more,plam,,AREA,9,More,– | programme | \"plam\" is the key of no programme of this dossier; accepted are"
                        + " plan, next. Did you mean \"plan\"?"
            })
    void aComponentThatBelongsNowhereIsRefusedWhereItSaysSo(String row, String column, String says) {
        assertReported(with("components.csv", row), "components.csv, line 5, column " + column, says);
    }

    /** Above the first lie two components and the programme: the 197th has the address of 200 keys. */
    private static String chain(int length, boolean isDownwards) {
        return IntStream.rangeClosed(1, length)
                .mapToObj(i -> "c" + i + ",," + (i == 1 ? "courts" : "c" + (i - 1)) + ",AREA,9,More,–")
                .reduce((one, next) -> isDownwards ? one + "\n" + next : next + "\n" + one)
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aChainOfParentsHasAnEndInWhateverOrderItStands(boolean isDownwards) {
        Draft<Dossier> draft = with("components.csv", chain(250, isDownwards));

        assertReported(
                draft,
                "components.csv, line " + (isDownwards ? 4 + 198 : 5) + ", column parent",
                "the row lies deeper than 200 keys. Correct what it is a part of.");
        assertEquals(250 - 197, draft.problems().errors().size());
        assertEquals(3 + 197, draft.value().list(Component.class).size());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void asDeepAsADossierTakesItIsReadAndComesBack(boolean isDownwards) {
        Draft<Dossier> draft = with("components.csv", chain(197, isDownwards));

        assertEquals("", draft.problems().print());
        DossierFolder.write(draft.value(), folder);
        assertEquals(draft.value(), DossierFolder.read(folder));
    }

    @Test
    void aWholePathThatIsTooLongIsToldAtItsKey() {
        assertReported(
                with("components.csv", "/plan" + "/x".repeat(200) + ",,,AREA,9,More,–"),
                "components.csv, line 5, column key",
                "the row lies deeper than 200 keys");
    }

    /** A result lies below its component. */
    @Test
    void whatLiesBelowTheDeepestComponentIsToldAndTheRestIsRead() {
        Draft<Dossier> draft = SmallFolder.wellFormed()
                .add("components.csv", chain(197, true))
                .add("results.csv", "c197,o9,OUTPUT,X,–")
                .readAtHand("plans");

        assertReported(draft, "results.csv, line 3, column component", "the row lies deeper than 200 keys");
        assertEquals(1, draft.problems().errors().size(), draft.problems()::print);
        assertEquals(3 + 197, draft.value().list(Component.class).size());
    }

    @Test
    void aProgrammeUnderAWordOfAddressesIsRefused() {
        assertReported(
                with("programmes.csv", "activities,kind,Plan,WORK_PLAN,,–"),
                "programmes.csv, line 11, column programme",
                "\"activities\" is a word of addresses. Choose another key.");
    }

    @Test
    void aRowOfAProgrammeNeedsOne() {
        assertReported(
                SmallFolder.ofDocument()
                        .text("components.csv", "key,kind,title,place\njustice,THEME,Justice,–\n")
                        .readAtHand("plans"),
                "components.csv, line 2",
                "the row belongs to a programme, and the dossier has none. Enter the programme in programmes.csv.");
    }

    @ParameterizedTest
    @CsvSource({
        "courts, plan/justice/courts",
        "justice/courts, plan/justice/courts",
        "plan/justice/courts, plan/justice/courts",
        "/plan/justice/courts, plan/justice/courts",
        "next, next",
        "plan/activities/a2, plan/activities/a2",
        "courts/o1, plan/justice/courts/o1",
        "plan/budget/all/half, plan/budget/all/half"
    })
    void aCellNamesAPartByItsKeyOrAPath(String cell, String address) {
        Draft<Dossier> draft = with("sdg-links.csv", cell + ",5,,LISTED,Goal 5,Section 6");

        assertEquals("", draft.problems().print());
        assertEquals(
                List.of(Address.parse(address)),
                Stream.concat(
                                draft.value().sdgLinks().stream(),
                                draft.value().programmes().stream().flatMap(programme -> programme.sdgLinks().stream()))
                        .filter(link -> link.stated().asWritten().equals("Goal 5"))
                        .map(SdgLink::subject)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "court | is the key or path of no part of this dossier. Did you mean \"courts\"?",
                "justice/court | is the key or path of no part of this dossier. Did you mean \"justice/courts\"",
                "/plan/justice/court | is the key or path of no part of this dossier",
                "law/courts | is the key or path of no part of this dossier",
                "o1 | is the key or path of no part of this dossier. Did you mean \"plan/justice/courts/o1\"?",
                "/ | is the key or path of no part of this dossier"
            })
    void aCellThatNamesNothingIsToldWhatIsSpeltLikeIt(String cell, String says) {
        assertReported(
                with("sdg-links.csv", cell + ",5,,LISTED,Goal 5,Section 6"),
                "sdg-links.csv, line 4, column subject",
                "\"" + cell + "\" " + says);
    }

    @Test
    void aKeyOfTwoPartsIsNoName() {
        Draft<Dossier> draft = SmallFolder.wellFormed()
                .add("components.csv", "next,plan,,AREA,9,Next,–")
                .add("sdg-links.csv", "next,5,,LISTED,Goal 5,Section 6")
                .readAtHand("plans");

        assertReported(
                draft,
                "sdg-links.csv, line 4, column subject",
                "\"next\" is the key of 2 parts; accepted are /next, /plan/next. Write the whole path.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "results.csv | a1,o2,OUTPUT,X,– | \"a1\" is the key or path of no component",
                "indicators.csv | /plan,i2,X,,– | \"/plan\" is a programme here. Name a component or result.",
                "topics.csv | courts,X,– | \"courts\" is the key or path of no activity",
                "topics.csv | justice/courts,X,– | is a component here. Name an activity."
            })
    void aPartOfAnotherKindIsToldByWhatItIs(String file, String row, String says) {
        assertReported(
                with(file, row),
                file + ", line 3, column " + (file.startsWith("topics") ? "activity" : "component"),
                says);
    }

    @ParameterizedTest
    @CsvSource({"courts", "courts/o1", "/plan/justice/courts", "justice/courts/o1"})
    void whatNamesALostPartIsToldThatItIsLost(String cell) {
        Draft<Dossier> draft = SmallFolder.wellFormed()
                .replace("components.csv", "1.1,Courts", "1.1,")
                .add("sdg-links.csv", cell + ",5,,LISTED,Goal 5,Section 6")
                .readAtHand("plans");

        assertReported(
                draft,
                "sdg-links.csv, line 4, column subject",
                "\"" + cell + "\" is left out, since its own row cannot be read. Mend that row first.");
    }

    @ParameterizedTest
    @CsvSource({
        "KAZ, KZ",
        "TUN, TN",
        "mar, MA",
        "ZK, KZ",
        "Kazakhstan, KZ",
        "Tunesia, TN",
        "Istanbul Convention, CETS 210"
    })
    void aCodeThatIsNoneIsToldTheOneThatIsMeant(String cell, String code) {
        assertReported(
                with("standings.csv", "\"" + cell + "\",body:venice-commission,MEMBER,member,2010,Section 2"),
                "standings.csv, line 3, column holder",
                "Did you mean \"" + code + "\"");
    }
}
