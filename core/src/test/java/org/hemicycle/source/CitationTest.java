package org.hemicycle.source;

import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final Identifier PLAN = Identifier.parse("GR-EXT(2023)6");
    private static final Citation PLACE = Citation.of(PLAN, "Section 1.1.3, Paragraph #2");

    @Test
    void isEqualWhateverItQuotes() {
        Citation quoting = PLACE.quoting("June 2022");

        assertEquals(PLACE, quoting);
        assertEquals(PLACE.hashCode(), quoting.hashCode());
        assertEquals(0, PLACE.compareTo(quoting));
        assertEquals(Optional.of("June 2022"), quoting.quote());
        assertEquals(Optional.of("July 2022"), quoting.quoting("July 2022").quote());
        assertNotEquals(PLACE, Citation.of(PLAN, "Section 1.1.3"));
    }

    @Test
    void printsItsQuoteBeforeItsPlace() {
        assertEquals(
                "\"June 2022\" (GR-EXT(2023)6, Section 1.1.3, Paragraph #2)",
                PLACE.quoting("June 2022").toString());
        assertEquals("GR-EXT(2023)6, Section 1.1.3, Paragraph #2", PLACE.toString());
        assertEquals("ETS 173", Citation.of(Identifier.treaty(173), "").at());
    }

    @Test
    void quotesNothingWhereThePlaceIsEmpty() {
        assertEquals(Optional.empty(), PLACE.quoting("June 2022").quoting(" ").quote());
    }

    @Test
    void namesTheAttributesThatAreNotSet() {
        assertEquals(
                "Cannot build Citation, some of required attributes are not set [document, place]",
                messageOf(() -> Citation.builder().build()));
    }

    @Test
    void aBasisShowsAConfidenceBelowHigh() {
        LocalDate day = LocalDate.parse("2026-05-09");
        Citation article = Citation.of(Identifier.treaty(160), "Article 22");

        assertEquals("ETS 160, Article 22", new Basis(article, Confidence.HIGH, day).at());
        assertEquals("ETS 160, Article 22 (confidence: medium)", new Basis(article, Confidence.MEDIUM, day).at());
    }
}
