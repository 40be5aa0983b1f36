package org.hemicycle.testkit.arbitrary.clean;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Development;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Risk;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Stated;

/** What a generated text says a second time of the parts that it describes: the same, at another place. */
final class Restatements {

    /** How many numbers the choice of all of them takes. */
    static final int CHOICES = 20;

    private static final int CHOICES_EACH = 4;

    private static final List<Class<? extends Filed>> KINDS = List.of(
            Programme.class,
            Component.class,
            Result.class,
            Indicator.class,
            Activity.class,
            BudgetLine.class,
            Risk.class,
            Undertaking.class,
            Development.class);

    private final Dossier dossier;
    private final Frame frame;

    private Restatements(Dossier dossier, Frame frame) {
        this.dossier = dossier;
        this.frame = frame;
    }

    /** The dossier with some of its attributes stated again. */
    static Dossier in(Dossier dossier, Frame frame, Picker pick) {
        Restatements restatements = new Restatements(dossier, frame);
        List<Claim> claims = IntStream.range(0, CHOICES / CHOICES_EACH)
                .boxed()
                .flatMap(number -> restatements.claim(number, pick.next(CHOICES_EACH)).stream())
                .toList();
        return claims.isEmpty()
                ? dossier
                : Dossier.builder().from(dossier).addAllClaims(claims).build();
    }

    private Optional<Claim> claim(int number, Picker pick) {
        if (!pick.is(50)) {
            return Optional.empty();
        }
        List<? extends Located<?>> parts = dossier.list(pick.of(KINDS));
        return one(parts, pick)
                .flatMap(part -> one(attributes(part).toList(), pick))
                .map(attribute -> restated(attribute, "Section 3, Paragraph " + (60 + number)));
    }

    private static <T> Optional<T> one(List<T> things, Picker pick) {
        return things.isEmpty() ? Optional.empty() : Optional.of(pick.of(things));
    }

    private Stream<Claim> attributes(Located<?> part) {
        Stream<Claim> attributes = dossier.listAttributes(Subject.of(part.address())).stream()
                .filter(attribute -> attribute.stated().value().isPresent());
        return part.value() instanceof Programme programme
                ? Stream.concat(attributes, beneficiaries(programme))
                : attributes;
    }

    private Stream<Claim> beneficiaries(Programme programme) {
        return programme.beneficiaries().stream()
                .map(beneficiary -> Claim.builder()
                        .subject(Subject.of(programme.address()))
                        .property(ClaimProperty.BENEFICIARY)
                        .stated(Stated.of(
                                "", new Datum.Word(beneficiary.toString()), frame.at("Section 3, Paragraph 60")))
                        .build());
    }

    private Claim restated(Claim attribute, String place) {
        return Claim.builder()
                .from(attribute)
                .stated(Stated.<Datum>builder()
                        .from(attribute.stated())
                        .citation(frame.at(place))
                        .build())
                .build();
    }
}
