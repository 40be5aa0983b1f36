package org.hemicycle.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.hemicycle.source.Digest;
import org.junit.jupiter.api.Test;

class ReceiptInWordsTest {

    private static final AsOf AS_OF = AsOf.of("2025-01-01");

    @Test
    void printsInOneLineAndInFull() {
        Digest digest = Digest.parse("0123456789abcdef".repeat(4));
        Receipt receipt = Receipt.builder()
                .version("0.1.0")
                .asOf(AS_OF)
                .dossier(digest)
                .referenceData(digest)
                .build();
        Receipt full = Receipt.builder()
                .from(receipt)
                .asOf(AS_OF.factsOn(LocalDate.parse("2025-04-24")))
                .ruleSet(digest)
                .suppressions(digest)
                .baseline(digest)
                .build();

        assertEquals(
                "Hemicycle 0.1.0 as of 2025-01-01, dossier 0123456789ab, reference data 0123456789ab",
                receipt.toString());
        assertEquals(
                "Hemicycle 0.1.0 as of 2025-04-24 (law of 2025-01-01), dossier 0123456789ab, reference data"
                        + " 0123456789ab, rules 0123456789ab, suppressions 0123456789ab, baseline 0123456789ab",
                full.toString());
        assertEquals(
                "Hemicycle 0.1.0\nas of 2025-01-01\ndossier sha256:" + digest + "\nreference data sha256:" + digest,
                receipt.print());
        assertEquals(
                "Hemicycle 0.1.0\nas of 2025-04-24 (law of 2025-01-01)\ndossier sha256:" + digest
                        + "\nreference data sha256:" + digest + "\nrules sha256:" + digest + "\nsuppressions sha256:"
                        + digest + "\nbaseline sha256:" + digest,
                full.print());
    }

    @Test
    void theFactsMayBeOfAnotherDayThanTheLaw() {
        AsOf asOf = AS_OF.factsOn(LocalDate.parse("2025-04-24"));

        assertEquals(LocalDate.parse("2025-04-24"), asOf.facts());
        assertEquals(LocalDate.parse("2025-01-01"), asOf.law());
    }
}
