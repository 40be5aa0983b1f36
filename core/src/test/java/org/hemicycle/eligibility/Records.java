package org.hemicycle.eligibility;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Completeness.Fact;
import org.hemicycle.document.Paper;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Missing;

/** Records of what States have done, in short. */
final class Records {

    static final Dossier NOTHING = Dossier.builder().name("Nothing").build();
    static final Citation PLACE = Citation.of(Identifier.parse("local:record"), "Table 1");

    private Records() {}

    /** A record that leaves out nothing of anything that any of the things named is part of, with the actions. */
    static Dossier complete(String of, String... actions) {
        return record(Fact.TREATY_ACTIONS, of, actions);
    }

    /** A record of signatures, which leaves out invitations. */
    static Dossier chart(String of, String... actions) {
        return record(Fact.SIGNATURES, of, actions);
    }

    static Dossier incomplete(String... actions) {
        return record(Fact.SIGNATURES, "", actions);
    }

    private static Dossier record(Fact fact, String of, String... actions) {
        return Dossier.builder()
                .name("Record")
                .addDocuments(Paper.builder()
                        .identifier(PLACE.document())
                        .name(Name.of("A record"))
                        .build())
                .completeness(Arrays.stream(of.split(", "))
                        .filter(each -> !each.isEmpty())
                        .map(each -> new Completeness(
                                Identifier.parse(each), fact, LocalDate.parse("2026-05-09"), "", PLACE))
                        .toList())
                .treatyActions(Arrays.stream(actions).map(Records::action).toList())
                .build();
    }

    /** For example {@code RU, ETS 005, RATIFICATION, 1998-05-05, 1998-05-05}: the last date is that of the effect. */
    private static TreatyAction action(String text) {
        String[] fields = text.split(", ");
        TreatyAction.Builder action = TreatyAction.builder()
                .actor(Identifier.parse(fields[0]))
                .convention(Identifier.parse(fields[1]))
                .kind(TreatyAction.Kind.valueOf(fields[2]))
                .on(ExtendedDate.parse(fields[3]));
        if (fields.length > 4) {
            action.takesEffect(ExtendedDate.parse(fields[4]));
        }
        return action.build();
    }

    static Verdict<Access> access(Dossier record, String state, String convention, String day) {
        return Eligibility.in(record)
                .asOf(LocalDate.parse(day))
                .access(Identifier.parse(state), Identifier.parse(convention));
    }

    static Set<String> missing(Verdict<?> verdict) {
        return verdict.missing().stream().map(Missing::what).collect(Collectors.toCollection(TreeSet::new));
    }
}
