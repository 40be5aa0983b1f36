package org.hemicycle.report;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Finding;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Address;

/**
 * Findings that belong under one heading, as every rendering of a report groups them.
 *
 * <p>A finding goes under the nearest component above it, or else its programme; one about a State and a convention, or
 * another pair, under that pair; one about a document under the document. Groups come in the order of the text: parts
 * of programmes as they stand there, then pairs, documents and the rest by address. Within a group the gravest come
 * first.
 *
 * @param kind what the heading is
 * @param address its address
 * @param heading its words
 * @param findings the findings
 */
public record FindingGroup(Kind kind, Address address, String heading, List<Finding> findings) implements Serializable {

    /** What a heading is. */
    public enum Kind {
        /** A programme, or a component of one. */
        PART,
        /** A pair, such as a State and a convention. */
        PAIR,
        /** A document. */
        DOCUMENT,
        /** Anything else. */
        OTHER
    }

    /** Keeps a copy. */
    public FindingGroup {
        requireNonNull(kind, "kind");
        requireNonNull(address, "address");
        requireNonNull(heading, "heading");
        requireNonNull(findings, "findings");
        findings = List.copyOf(findings);
    }

    /**
     * Groups findings.
     *
     * @param findings the findings
     * @param dossier the dossier that they are about
     * @return the groups, in order; each finding is in one of them
     */
    public static List<FindingGroup> of(Collection<Finding> findings, Dossier dossier) {
        requireNonNull(findings, "findings");
        requireNonNull(dossier, "dossier");
        return new Headings(dossier).group(findings);
    }

    /** The headings that a dossier offers. */
    private static final class Headings {

        private final Map<Address, String> parts = new LinkedHashMap<>();
        private final List<Address> order;
        private final Map<Address, String> documents;
        private final Set<Address> pairs;

        Headings(Dossier dossier) {
            for (Programme programme : dossier.programmes()) {
                parts.put(programme.address(), programme.name().common());
                for (Located<Component> each : dossier.list(Component.class)) {
                    if (each.address().isWithin(programme.address())) {
                        parts.put(each.address(), each.value().heading());
                    }
                }
            }
            this.order = List.copyOf(parts.keySet());
            this.documents = dossier.documents().stream()
                    .collect(Collectors.toMap(
                            document -> Address.of(document.identifier().asKey()),
                            document -> document.identifier() + " "
                                    + document.name().common(),
                            (one, other) -> one));
            this.pairs = Stream.of(
                            dossier.treatyActions().stream().map(TreatyAction::pair),
                            dossier.standings().stream().map(standing -> Subject.of(standing.holder(), standing.in())),
                            dossier.listClaims().stream().map(Claim::subject).filter(Subject.Pair.class::isInstance))
                    .flatMap(subjects -> subjects)
                    .map(Subject::address)
                    .collect(Collectors.toSet());
        }

        List<FindingGroup> group(Collection<Finding> findings) {
            Map<Address, List<Finding>> byHeading = findings.stream()
                    .collect(Collectors.groupingBy(
                            finding -> heading(finding.address()), LinkedHashMap::new, Collectors.toList()));
            return byHeading.entrySet().stream()
                    .map(entry -> group(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparing(FindingGroup::kind)
                            .thenComparing(group -> order.indexOf(group.address()))
                            .thenComparing(FindingGroup::address))
                    .toList();
        }

        private Address heading(Address address) {
            return Stream.concat(address.upwards(), Stream.of(Address.ROOT))
                    .filter(at -> parts.containsKey(at) || documents.containsKey(at))
                    .findFirst()
                    .orElse(address);
        }

        private FindingGroup group(Address address, List<Finding> findings) {
            List<Finding> gravestFirst = new ArrayList<>(findings);
            gravestFirst.sort(Comparator.comparing(Finding::severity).reversed());
            return new FindingGroup(kind(address), address, words(address, findings), gravestFirst);
        }

        private Kind kind(Address address) {
            return parts.containsKey(address)
                    ? Kind.PART
                    : pairs.contains(address) ? Kind.PAIR : documents.containsKey(address) ? Kind.DOCUMENT : Kind.OTHER;
        }

        private String words(Address address, List<Finding> findings) {
            return Optional.ofNullable(parts.get(address))
                    .or(() -> Optional.ofNullable(documents.get(address)))
                    .orElseGet(() -> findings.get(0).subject());
        }
    }
}
