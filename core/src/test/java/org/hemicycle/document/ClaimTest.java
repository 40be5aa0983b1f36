package org.hemicycle.document;

import static org.hemicycle.Examples.KAZAKHSTAN;
import static org.hemicycle.Examples.PLACE;
import static org.hemicycle.Examples.claim;
import static org.hemicycle.Examples.figure;
import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private static final Subject PAIR = Subject.of(KAZAKHSTAN, Identifier.treaty(173));

    @Test
    void quotesItsDatumAtItsPlace() {
        assertEquals(
                "\"July 2022\" (GR-EXT(2023)6, Section 1.1.3, Paragraph #2)",
                claim(PAIR).evidence().toString());
    }

    @Test
    void tellsADateFromAFigure() {
        Datum.Figure share = figure("2.43", "PERCENT", Datum.Bound.EXACT);
        Claim figure = Claim.builder()
                .subject(Subject.of(Address.of("plan")))
                .property(ClaimProperty.SECURED_SHARE)
                .stated(Stated.of("2.43 %", share, PLACE))
                .build();

        assertEquals(Optional.of(ExtendedDate.parse("2022-07")), claim(PAIR).date());
        assertEquals(Optional.empty(), claim(PAIR).figure());
        assertEquals(Optional.of(share), figure.figure());
        assertEquals(Optional.empty(), figure.date());
    }

    @Test
    void isRefusedWithoutACitation() {
        assertEquals(
                "Claim about KZ × ETS 173, INVITED (\"2022\") has no citation; a claim is one place that states a fact,"
                        + " so give the document and the place.",
                messageOf(() -> Claim.builder()
                        .subject(PAIR)
                        .property(ClaimProperty.INVITED)
                        .stated(Stated.of(Datum.of(ExtendedDate.parse("2022"))))
                        .build()));
    }

    @Test
    void filesFindingsUnderItsSubject() {
        assertEquals("KZ/ETS-173", PAIR.address().toString());
        assertEquals("KZ", Subject.of(KAZAKHSTAN).address().toString());
        assertEquals("plan/law", Subject.of(Address.parse("plan/law")).address().toString());
    }

    @Test
    void noTwoPropertiesReadAlike() {
        assertEquals(
                ClaimProperty.values().length,
                Stream.of(ClaimProperty.values())
                        .map(ClaimProperty::phrase)
                        .distinct()
                        .count());
    }
}
