package org.hemicycle.serialization.chart;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction.Kind;

/**
 * What a chart says that its rows add up to.
 *
 * @param frame the text around the table, which has the totals
 * @param rows the rows
 */
record Totals(Frame frame, List<ChartRow> rows) {

    /** Whether the chart counts anything. */
    boolean areThere() {
        return Stream.of("signatures", "consents", "signatories", "parties")
                .anyMatch(phrase -> frame.count(phrase).isPresent());
    }

    /** What is counted otherwise than the rows have it; a total counts those that have left, or does not. */
    List<String> differences() {
        return Stream.of(
                        difference(
                                "signatures", "signatures without ratification", signedOnly(false), signedOnly(true)),
                        difference("consents", "ratifications and accessions", consented(false), consented(true)),
                        difference("signatories", "signatories", signed(false), signed(true)),
                        difference("parties", "Parties", consented(false), consented(true)))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> difference(String phrase, String what, long one, long other) {
        OptionalInt told = frame.count(phrase);
        return told.isEmpty() || told.getAsInt() == one || told.getAsInt() == other
                ? List.of()
                : List.of("the chart counts " + told.getAsInt() + " " + what + ", and its rows have " + one);
    }

    /** Whoever signs without reservation as to ratification is a Party, and counted as a signatory too or not. */
    private long signed(boolean andDefinitively) {
        return rows.stream()
                .filter(row -> has(row, Kind.SIGNATURE) || andDefinitively && has(row, Kind.DEFINITIVE_SIGNATURE))
                .count();
    }

    private long consented(boolean andLeft) {
        return rows.stream()
                .filter(row -> consents(row) && (andLeft || !hasLeft(row)))
                .count();
    }

    private long signedOnly(boolean andLeft) {
        return rows.stream()
                .filter(row -> has(row, Kind.SIGNATURE) && (!consents(row) || andLeft && hasLeft(row)))
                .count();
    }

    private static boolean consents(ChartRow row) {
        return row.acts().stream().anyMatch(deed -> deed.kind().expressesConsent());
    }

    private static boolean hasLeft(ChartRow row) {
        return row.acts().stream().anyMatch(deed -> deed.kind().endsConsent());
    }

    private static boolean has(ChartRow row, Kind kind) {
        return row.acts().stream().anyMatch(deed -> deed.kind() == kind);
    }
}
