package org.hemicycle.serialization.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Completeness.Fact;
import org.hemicycle.document.Paper;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.time.ExtendedDate;

/** Dossiers of what States have done about conventions. */
final class TreatyRecord {

    static final LocalDate DAY = LocalDate.parse("2026-03-01");

    private static final Citation PLACE = Citation.of(Identifier.parse("local:record"), "Table 1");

    private TreatyRecord() {}

    /**
     * A record that leaves out nothing of the conventions named; an action is for example {@code KZ, CETS 210,
     * INVITATION, 2023-12-31}.
     */
    static Dossier complete(String conventions, String... actions) {
        return Dossier.builder()
                .name("Record")
                .addDocuments(Paper.builder()
                        .identifier(PLACE.document())
                        .name(Name.of("A record"))
                        .build())
                .completeness(Stream.of(conventions.split(", "))
                        .filter(convention -> !convention.isEmpty())
                        .map(Identifier::parse)
                        .map(convention -> new Completeness(convention, Fact.TREATY_ACTIONS, DAY, "", PLACE))
                        .toList())
                .treatyActions(Arrays.stream(actions).map(TreatyRecord::action).toList())
                .build();
    }

    private static TreatyAction action(String text) {
        String[] fields = text.split(", ");
        return TreatyAction.builder()
                .actor(Identifier.parse(fields[0]))
                .convention(Identifier.parse(fields[1]))
                .kind(TreatyAction.Kind.valueOf(fields[2]))
                .on(ExtendedDate.parse(fields[3]))
                .build();
    }

    /** A record in which so many States have asked about so many conventions. */
    static Dossier asking(int states, int conventions) {
        return asking(states(states), conventions(conventions));
    }

    /** The States in the first column, or of the first of them, asked about each convention. */
    static Dossier asking(List<Identifier> states, List<Identifier> conventions) {
        Dossier.Builder dossier = Dossier.builder().name("Requests");
        for (int i = 0; i < Math.max(states.size(), conventions.size()); i++) {
            dossier.addTreatyActions(TreatyAction.builder()
                    .actor(states.get(Math.min(i, states.size() - 1)))
                    .convention(conventions.get(Math.min(i, conventions.size() - 1)))
                    .kind(TreatyAction.Kind.REQUEST)
                    .on(ExtendedDate.parse("2024-05-17"))
                    .build());
        }
        return dossier.build();
    }

    static List<Identifier> states(int number) {
        return ReferenceData.shipped().actors().keySet().stream()
                .filter(actor -> actor.scheme() == Identifier.Scheme.COUNTRY)
                .limit(number)
                .toList();
    }

    static List<Identifier> conventions(int number) {
        return ReferenceData.shipped().conventions().keySet().stream()
                .limit(number)
                .toList();
    }

    static List<Identifier> parsed(String... identifiers) {
        return Stream.of(identifiers).map(Identifier::parse).toList();
    }

    static AccessGrid grid(Dossier dossier) {
        return AccessGrid.of(dossier, AsOf.of(DAY)).orElseThrow();
    }
}
