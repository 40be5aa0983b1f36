package org.hemicycle.serialization.internal.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    private static final String NEW_YEAR_OF_2024 = "45292";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0 | `` | NUMBER",
                "9 | `` | PERCENT",
                "14 | `` | DAY",
                "17 | `` | MONTH",
                "18 | `` | MOMENT",
                "22 | `` | MOMENT",
                "49 | `` | NUMBER",
                "164 | yyyy | YEAR",
                "164 | YYYY | YEAR",
                "164 | mmmm yyyy | MONTH",
                "164 | mmm | MONTH",
                "164 | dd/mm/yyyy | DAY",
                "164 | d mmmm | DAY",
                "164 | yyyy-mm-dd hh:mm | MOMENT",
                "164 | mm:ss | MOMENT",
                "164 | [h]:mm | MOMENT",
                "164 | [mm] | MOMENT",
                "164 | h AM/PM | MOMENT",
                "164 | [$-409]mmmm yyyy | MONTH",
                "164 | 0.0% | PERCENT",
                // signs that are shown as they are
                "164 | 0\\% | NUMBER",
                "164 | 0\"%\" | NUMBER",
                "164 | 0_% | NUMBER",
                "164 | *%0 | NUMBER",
                "164 | [Red]0.00 | NUMBER",
                "164 | \"yyyy\" 0 | NUMBER",
                "164 | yyyy\"年\"m\"月\" | MONTH",
                "164 | #,##0 | NUMBER"
            })
    void aFormatTellsWhatIsShown(int number, String code, NumberFormat format) {
        assertEquals(format, NumberFormat.of(number, code));
    }

    /** Those of East Asian editions alone: 27 to 36, and 50 to 58. */
    @ParameterizedTest
    @CsvSource({"26, false", "27, true", "36, true", "37, false", "49, false", "50, true", "58, true", "59, false"})
    void datesOfEasternEditionsHaveNoCode(int number, boolean isDate) {
        String text = NumberFormat.of(number, "").text(NEW_YEAR_OF_2024, false);

        assertEquals(isDate ? "2024-01-01" : NEW_YEAR_OF_2024, text);
        assertEquals(NumberFormat.NUMBER, NumberFormat.of(number, "0"), "a code goes before");
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 1.0, 1",
        "NUMBER, 0.30000000000000004, 0.3",
        "NUMBER, 1E3, 1000",
        "NUMBER, -0, 0",
        "NUMBER, 0.00, 0",
        "NUMBER, ' 5 ', 5",
        "NUMBER, -1.50, -1.5",
        "NUMBER, 123456789012345.6, 123456789012346",
        "PERCENT, 0.125, 12.5%",
        "PERCENT, 1, 100%",
        "PERCENT, 0, 0%",
        "DAY, 45292, 2024-01-01",
        "DAY, 45292.9, 2024-01-01",
        "DAY, -1, -1",
        "MONTH, 45323, 2024-02",
        "YEAR, 45292, 2024",
        "MOMENT, 45292, 2024-01-01",
        "MOMENT, 45292.5, 2024-01-01T12:00",
        "MOMENT, 45292.00001157407, 2024-01-01T00:00:01",
        "MOMENT, 0.75, 18:00",
        "MOMENT, 1, 1900-01-01"
    })
    void aNumberIsTakenAsItIsShown(NumberFormat format, String value, String text) {
        assertEquals(text, format.text(value, false));
    }

    @Test
    void daysMayBeCountedFrom1904() {
        assertEquals("2024-01-01", NumberFormat.DAY.text("43830", true));
    }

    @ParameterizedTest
    @CsvSource({
        "A3:B5, 3, 0, 5, 1",
        "C7, 7, 2, 7, 2",
        "$A$1, 1, 0, 1, 0",
        "Z1, 1, 25, 1, 25",
        "AA1, 1, 26, 1, 26",
        "XFD1048576, 1048576, 16383, 1048576, 16383"
    })
    void aRangeIsReadAsSpreadsheetsWriteIt(String text, int top, int left, int bottom, int right) {
        assertEquals(Optional.of(new CellRange(top, left, bottom, right)), CellRange.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"''", "A0", "1", "A1:", "A1:B", ":A1", "a1", "A1:B2:C3", "ABCD1", "Claims"})
    void whatIsNoRangeIsNone(String text) {
        assertEquals(Optional.empty(), CellRange.parse(text));
    }

    @Test
    void aRangePrintsAsItIsWritten() {
        assertEquals("A3:AB5", new CellRange(3, 0, 5, 27).toString());
    }

    @Test
    void thereIsNoColumnBehindXfd() {
        assertEquals(
                "the workbook is damaged: there is no column XFE",
                assertThrows(Unread.class, () -> CellRange.parse("XFE1")).getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a_b, a_b",
                "`a\tb`, `a\tb`",
                "_x0041_, _x005F_x0041_",
                "_x00zz_, _x00zz_",
            })
    void signsThatXmlDoesNotHoldComeBackAndWhatOnlyLooksSoToo(String text, String written) {
        assertEquals(written, XText.write(text));
        assertEquals(text, XText.read(written));
    }

    @Test
    void controlSignsAreWrittenByTheirNumbers() {
        assertEquals("a_x0007__x000d__x001f_ b", XText.write("a\u0007\r\u001f b"));
        assertEquals("_xffff__xfffe_\ufffd", XText.write("\uffff\ufffe\ufffd"));
        assertEquals("a\u0007\r$1\\", XText.read("a_x0007__x000D_$1\\"));
    }
}
