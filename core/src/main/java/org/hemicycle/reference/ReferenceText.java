package org.hemicycle.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.Obligation;
import org.hemicycle.accession.ObligationRule;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Who;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Identifier;

/** Reads reference data from their text. */
final class ReferenceText {

    private static final List<String> APPLICANT_KEYS = List.of("applicant", "is", "is not");
    private static final List<String> REGION_KEYS = List.of("region", "states");

    private ReferenceText() {}

    static ReferenceData readResource(String file) {
        try (InputStream stream = ReferenceText.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + file + " is missing beside "
                        + ReferenceText.class.getName() + "; the library's jar is incomplete.");
            }
            return read(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + file + " cannot be read.", e);
        }
    }

    static ReferenceData read(String file, String text) {
        ReferenceData.Builder data = ReferenceData.builder();
        Set<Identifier> seen = new HashSet<>();
        List<Block> blocks = Block.read(file, text);
        Grants grants = Grants.read(blocks);
        for (Block block : blocks) {
            switch (block.first().key()) {
                case "convention" -> data.putConventions(convention(block, seen));
                case "applicant" -> data.addApplicantClasses(applicant(block));
                case "actor" -> requireNew(ActorReader.read(block, grants, data), block, seen);
                case "region" -> data.addNeighbouringRegions(region(block, grants));
                case "obligation" -> data.addAllObligationRules(obligations(block, grants));
                case "checked" -> block.requireKeys(List.of("checked"));
                default ->
                    throw block.first()
                            .refusal(
                                    block.first().key(),
                                    "a block that begins with \"convention\", \"applicant\", \"actor\", \"region\","
                                            + " \"obligation\" or \"checked\"");
            }
        }
        return data.build();
    }

    private static Map.Entry<Identifier, Convention> convention(Block block, Set<Identifier> seen) {
        Convention convention = ConventionReader.read(block);
        requireNew(convention.number(), block, seen);
        return Map.entry(convention.number(), convention);
    }

    private static void requireNew(Identifier identifier, Block block, Set<Identifier> seen) {
        if (!seen.add(identifier)) {
            throw block.first()
                    .refusal(
                            identifier.toString(),
                            "one block for each " + block.first().key());
        }
    }

    private static ApplicantClass applicant(Block block) {
        block.requireKeys(APPLICANT_KEYS);
        List<Who> is = facts(block.one("is"));
        List<Who> isNot = facts(block.one("is not"));
        return block.first()
                .build(() -> new ApplicantClass(block.one("applicant").value(), is, isNot));
    }

    private static NeighbouringRegion region(Block block, Grants grants) {
        block.requireKeys(REGION_KEYS);
        Line head = block.one("region");
        Line states = block.one("states");
        List<String> fields = head.fields(5, "name | code | complete or partial | source | confidence");
        Grants.Extent extent = head.readConstant(fields.get(2), Grants.Extent.class);
        return new NeighbouringRegion(
                fields.get(0),
                grants.actor(head, fields.get(1)),
                Line.split(states.value(), ",").stream()
                        .map(code -> grants.actor(states, code))
                        .collect(Collectors.toCollection(TreeSet::new)),
                extent == Grants.Extent.COMPLETE,
                grants.basis(head, fields.get(3), fields.get(4)));
    }

    private static List<ObligationRule> obligations(Block block, Grants shared) {
        block.requireKeys(List.of("obligation"));
        return block.lines().stream().flatMap(line -> obligations(line, shared)).toList();
    }

    private static Stream<ObligationRule> obligations(Line line, Grants shared) {
        List<String> fields = line.fields(4, "statuses | obligation | source | confidence");
        Obligation obligation = line.readConstant(fields.get(1), Obligation.class);
        Basis basis = shared.basis(line, fields.get(2), fields.get(3));
        return Line.split(fields.get(0), ",").stream()
                .map(status -> line.readConstant(status, AccessionStatus.Kind.class))
                .map(status -> line.build(() -> new ObligationRule(status, obligation, basis)));
    }

    private static List<Who> facts(Line line) {
        return line.readAll(line.value(), ";", Who::parse);
    }
}
