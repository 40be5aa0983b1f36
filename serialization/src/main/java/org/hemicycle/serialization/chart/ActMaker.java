package org.hemicycle.serialization.chart;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.serialization.chart.Deed.Said;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Origin;
import org.hemicycle.source.Origins;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;

/** Makes acts of what the rows of one chart tell, each day with the place that states it. */
final class ActMaker {

    /** Acts of which the day of effect is what is told of them; the day of the act is when that was notified. */
    private static final Set<Kind> DATED_BY_EFFECT = EnumSet.of(Kind.PROVISIONAL_APPLICATION, Kind.SUSPENSION);

    private final Identifier document;
    private final Origins.Builder origins;

    ActMaker(Identifier document, Origins.Builder origins) {
        this.document = document;
        this.origins = origins;
    }

    /**
     * An act, cited as the chart with the number of its row.
     *
     * @param pair the State and the convention
     * @param number the number of the row
     * @param row where the row came from
     */
    TreatyAction make(Subject.Pair pair, Deed deed, int number, Origin row) {
        Citation place = Citation.builder()
                .document(document)
                .place(Locator.WHOLE.then(Locator.Kind.ROW, Integer.toString(number)))
                .build();
        Stream.of(deed.on(), deed.effect(), deed.until())
                .flatMap(Optional::stream)
                .forEach(said -> origins.saying(
                        place, said.words(), pair.address(), new Origin(row.file(), row.line(), said.column())));
        return TreatyAction.builder()
                .actor(pair.first())
                .convention(pair.second())
                .kind(deed.kind())
                .on(day(deed.on()))
                .takesEffect(day(deed.effect()))
                .validUntil(day(deed.until()))
                .claims(Stream.of(
                                claim(pair, deed, dated(deed), deed.on(), place),
                                claim(pair, deed, effect(deed.kind()), deed.effect(), place),
                                claim(pair, deed, end(deed.kind()), deed.until(), place))
                        .flatMap(Optional::stream)
                        .toList())
                .build();
    }

    private static Optional<ExtendedDate> day(Optional<Said> said) {
        return said.map(Said::day).map(ExtendedDate::of);
    }

    private static Optional<Claim> claim(
            Subject pair, Deed deed, Optional<ClaimProperty> property, Optional<Said> said, Citation place) {
        return property.flatMap(stated -> said.map(cell -> Claim.builder()
                .subject(pair)
                .property(stated)
                .label(Optional.of(deed.label()).filter(label -> !label.isEmpty()))
                .stated(Stated.<Datum>builder()
                        .asWritten(cell.words())
                        .value(Datum.of(ExtendedDate.of(cell.day())))
                        .citation(place)
                        .certainty(deed.isInferred() ? Certainty.INFERRED : Certainty.STATED)
                        .build())
                .build()));
    }

    private static Optional<ClaimProperty> dated(Deed deed) {
        boolean byEffect =
                DATED_BY_EFFECT.contains(deed.kind()) && deed.effect().isPresent();
        return byEffect ? Optional.empty() : Optional.of(deed.kind().dated());
    }

    private static Optional<ClaimProperty> effect(Kind kind) {
        if (kind.endsConsent()) {
            return Optional.of(ClaimProperty.CEASED);
        }
        if (DATED_BY_EFFECT.contains(kind)) {
            return Optional.of(kind.dated());
        }
        return kind.expressesConsent() ? Optional.of(ClaimProperty.ENTERED_INTO_FORCE) : Optional.empty();
    }

    private static Optional<ClaimProperty> end(Kind kind) {
        return kind.statesEnd() ? Optional.of(ClaimProperty.INVITATION_VALID_UNTIL) : Optional.empty();
    }
}
