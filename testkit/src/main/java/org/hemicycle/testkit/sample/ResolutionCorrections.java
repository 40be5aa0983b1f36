package org.hemicycle.testkit.sample;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.source.Identifier;

/** What the resolution of the General Assembly would have to say of the conventions that it calls open. */
final class ResolutionCorrections {

    private static final String ALL = "ALL_STATES";

    private ResolutionCorrections() {}

    static List<Correction> all() {
        return List.of(
                Correction.of(
                        "Paragraphs 13, 31 and 39 call the three conventions that nobody can accede to \"open, on"
                                + " invitation, for signature\".",
                        called("open, on invitation, for signature by all States", ALL, 211, 215, 216),
                        "ACC-017:CETS-211",
                        "ACC-017:CETS-215",
                        "ACC-017:CETS-216"),
                Correction.of(
                        "Paragraph 31 says of the two Protocols that they are open to those who have joined the"
                                + " Convention on Cybercrime.",
                        Edits.all(
                                called(
                                        "open to signatories of the Convention on Cybercrime",
                                        "SIGNATORIES_OF_ETS_185",
                                        189),
                                called("open to Parties to the Convention on Cybercrime", "PARTIES_TO_ETS_185", 224)),
                        "ACC-017:CETS-224",
                        "ACC-017:ETS-189"),
                Correction.of(
                        "Paragraph 33 says of the Additional Protocol that it is open to those who have joined the"
                                + " Convention on the Prevention of Terrorism.",
                        called("open to signatories of the Convention", "SIGNATORIES_OF_CETS_196", 217),
                        "ACC-017:CETS-217"),
                Correction.of(
                        "Paragraph 29 says that the Convention is open together with its Amending Protocol.",
                        called(
                                "open for accession together with its Amending Protocol",
                                "STATES_THAT_ACCEPT_CETS_223",
                                108),
                        "ACC-017:ETS-108"));
    }

    private static UnaryOperator<Dossier> called(String words, String whom, int... conventions) {
        List<Subject> subjects = IntStream.of(conventions)
                .mapToObj(convention -> Subject.of(Identifier.treaty(convention)))
                .toList();
        return Edits.claims(
                claim -> claim.property() == ClaimProperty.OPENNESS && subjects.contains(claim.subject()),
                claim ->
                        claim.label(words).stated(Edits.restated(claim.build().stated(), words, new Datum.Word(whom))));
    }
}
