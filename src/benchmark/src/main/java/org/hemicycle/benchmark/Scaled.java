package org.hemicycle.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.benchmark.GrowthBenchmark.Subjects;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;

/**
 * A programme with several times as many components, budget lines, claims and treaty actions: each copy has keys that
 * end in its number, and so have the identifiers of its beneficiaries where subjects are copied.
 */
final class Scaled {

    private final Dossier sample;
    private final Subjects subjects;
    private final Programme programme;
    private final String suffix;

    private Scaled(Dossier sample, Subjects subjects, int copy) {
        this.sample = sample;
        this.subjects = subjects;
        this.programme = sample.programmes().get(0);
        this.suffix = "-" + copy;
    }

    /** {@return the sample with so many copies of the parts of its first programme, the original among them} */
    static Dossier of(Dossier sample, int copies, Subjects subjects) {
        List<Scaled> further = IntStream.range(1, copies)
                .mapToObj(copy -> new Scaled(sample, subjects, copy))
                .toList();
        Programme.Builder programme =
                Programme.builder().from(sample.programmes().get(0));
        Dossier.Builder dossier = Dossier.builder().from(sample);
        for (Scaled copy : further) {
            programme.addAllComponents(copy.components());
            programme.addAllBudget(copy.budget());
            programme.addAllBeneficiaries(copy.beneficiaries());
            dossier.addAllClaims(copy.claims(sample.claims()));
            dossier.addAllTreatyActions(copy.treatyActions());
        }
        return dossier.programmes(Stream.concat(
                                Stream.of(programme.build()),
                                sample.programmes().stream().skip(1))
                        .toList())
                .build();
    }

    private List<Component> components() {
        return programme.components().stream()
                .map(each ->
                        Component.builder().from(each).key(each.key() + suffix).build())
                .toList();
    }

    private List<BudgetLine> budget() {
        return programme.budget().stream()
                .map(each -> BudgetLine.builder()
                        .from(paying(each))
                        .key(each.key() + suffix)
                        .build())
                .toList();
    }

    /** The line and those below it, for the copies of the components. */
    private BudgetLine paying(BudgetLine line) {
        return BudgetLine.builder()
                .from(line)
                .paysFor(line.paysFor().map(this::moved))
                .lines(line.lines().stream().map(this::paying).toList())
                .build();
    }

    private List<Identifier> beneficiaries() {
        return subjects == Subjects.SHARED
                ? List.of()
                : programme.beneficiaries().stream().map(this::named).toList();
    }

    private List<Claim> claims(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> isCopied(claim.subject()))
                .map(claim -> Claim.builder()
                        .from(claim)
                        .subject(moved(claim.subject()))
                        .build())
                .toList();
    }

    private List<TreatyAction> treatyActions() {
        return sample.treatyActions().stream()
                .map(action -> TreatyAction.builder()
                        .from(action)
                        .actor(named(action.actor()))
                        .claims(claims(action.claims()))
                        .build())
                .toList();
    }

    /** Whether the copy has the subject: of the parts of the programme it has the components and the budget. */
    private boolean isCopied(Subject subject) {
        return !(subject instanceof Subject.Part part)
                || part.address().equals(programme.address())
                || part.address().isWithin(programme.address())
                        && isCopied(part.address().keys().get(1));
    }

    private boolean isCopied(String key) {
        return key.equals(Programme.BUDGET)
                || programme.components().stream().anyMatch(each -> each.key().equals(key));
    }

    private Subject moved(Subject subject) {
        if (subjects == Subjects.SHARED) {
            return subject;
        }
        if (subject instanceof Subject.Pair pair) {
            return Subject.of(named(pair.first()), pair.second());
        }
        return subject instanceof Subject.Part part ? Subject.of(moved(part.address())) : subject;
    }

    /** What is said of the whole programme is said of the first component of the copy. */
    private Address moved(Address address) {
        if (address.equals(programme.address())) {
            return address.then(programme.components().get(0).key() + suffix);
        }
        List<String> keys = new ArrayList<>(address.keys());
        int part = keys.get(1).equals(Programme.BUDGET) ? 2 : 1;
        keys.set(part, keys.get(part) + suffix);
        return new Address(keys);
    }

    private Identifier named(Identifier actor) {
        return subjects == Subjects.SHARED ? actor : Identifier.parse("local:" + actor.asKey() + suffix);
    }
}
