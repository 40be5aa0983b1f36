package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;

/** Law 1: printing is reversible; and what else holds of identifiers, places, citations and names. */
class SourcesLawsTest {

    @Property
    void parsingWhatIsPrintedGivesTheSameIdentifier(@ForAll("identifiers") Identifier identifier) {
        assertEquals(identifier, Identifier.parse(identifier.toString()));
    }

    @Property
    void theTextAloneGivesTheScheme(@ForAll("identifiers") Identifier identifier) {
        List<Identifier.Scheme> accepting = Stream.of(Identifier.Scheme.values())
                .filter(scheme -> scheme.accepts(identifier.toString()))
                .toList();

        assertEquals(List.of(identifier.scheme()), accepting);
    }

    @Property
    void noTwoSchemesAcceptOneText(@ForAll("spellings") String text) {
        long accepting = Stream.of(Identifier.Scheme.values())
                .filter(scheme -> scheme.accepts(text))
                .count();

        assertTrue(accepting <= 1, text);
    }

    @Property
    void spacesInASymbolMakeNoDifference(@ForAll("symbols") Identifier symbol) {
        String spaced = symbol.toString().replaceFirst("\\(", " (").replaceFirst("\\)", ") ");

        assertEquals(symbol, Identifier.parse(spaced));
    }

    @Property
    void everyIdentifierMakesAKey(@ForAll("identifiers") Identifier identifier) {
        assertEquals(identifier.asKey(), Address.of(identifier.asKey()).toString());
    }

    @Property
    void identifiersAreOrderedAsTheyAreEqual(
            @ForAll("identifiers") Identifier one, @ForAll("identifiers") Identifier other) {
        assertEquals(one.equals(other), one.compareTo(other) == 0);
        assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
    }

    @Property
    void parsingWhatIsPrintedGivesTheSamePath(@ForAll("paths") Address address) {
        assertEquals(address, Address.parse(address.toString()));
    }

    @Property
    void aPartComesAfterItsWholeAndIsWithinIt(@ForAll("paths") Address whole, @ForAll("keys") String key) {
        Address part = whole.then(key);

        assertTrue(part.isWithin(whole) && !whole.isWithin(part));
        assertTrue(whole.compareTo(part) < 0);
    }

    @Property
    void parsingWhatIsPrintedGivesTheSamePlace(@ForAll("locators") Locator locator) {
        assertEquals(locator, Locator.parse(locator.toString()));
    }

    @Property
    void citationsAreEqualWhateverTheyQuote(
            @ForAll("citations") Citation citation,
            @ForAll("texts") String quote,
            @ForAll("citations") Citation other) {
        assertEquals(citation, citation.quoting(quote));
        assertEquals(citation.hashCode(), citation.quoting(quote).hashCode());
        assertEquals(citation.equals(other), citation.compareTo(other) == 0);
        assertTrue(citation.quoting(quote).toString().startsWith("\"" + quote + "\""));
    }

    @Property
    void evidenceStandsWhereTheStatementStands(@ForAll("statements") Stated<String> stated) {
        assertEquals(stated.citation(), stated.evidence());
    }

    @Property
    void aNameIsMatchedByEachOfItsFormsHoweverWritten(@ForAll("names") Name name) {
        for (String form : name.forms()) {
            assertTrue(name.matches(form));
            // One article is dropped, not two.
            assertTrue(form.startsWith("the") || name.matches("The " + form));
            assertTrue(name.matches(form.toUpperCase(Locale.ROOT)));
            assertTrue(name.matches(form.replace("-", "").replace(" ", "  ")));
        }
        assertFalse(name.matches(""));
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll("texts") String text) {
        assertEquals(Name.folded(text), Name.folded(Name.folded(text)));
    }

    @Provide
    Arbitrary<Identifier> identifiers() {
        return Sources.identifiers();
    }

    @Provide
    Arbitrary<Identifier> symbols() {
        return Sources.identifiers(Identifier.Scheme.DOCUMENT_SYMBOL);
    }

    @Provide
    Arbitrary<String> spellings() {
        return Arbitraries.oneOf(
                Sources.identifiers().map(identifier -> identifier.toString().replace("(", " (")),
                Sources.identifiers().map(identifier -> identifier.toString().replace("CM/", "")),
                Sources.identifiers().map(identifier -> identifier.toString() + "-e"),
                Sources.identifiers().map(Identifier::value));
    }

    @Provide
    Arbitrary<Address> paths() {
        return Sources.paths();
    }

    @Provide
    Arbitrary<String> keys() {
        return Sources.keys();
    }

    @Provide
    Arbitrary<String> texts() {
        return Sources.texts();
    }

    @Provide
    Arbitrary<Locator> locators() {
        return Sources.locators();
    }

    @Provide
    Arbitrary<Citation> citations() {
        return Sources.citations();
    }

    @Provide
    Arbitrary<Stated<String>> statements() {
        return Sources.stated(Sources.texts());
    }

    @Provide
    Arbitrary<Name> names() {
        return Sources.names();
    }
}
