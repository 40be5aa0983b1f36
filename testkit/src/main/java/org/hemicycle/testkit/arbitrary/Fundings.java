package org.hemicycle.testkit.arbitrary;

import java.math.BigDecimal;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.hemicycle.funding.BeneficiaryClass;
import org.hemicycle.funding.Funding;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.source.Identifier;

/** Generators of sources of funding and of mixtures of them. */
public final class Fundings {

    private static final int DEPTH = 2;

    private static final Arbitrary<Funding> FUNDINGS = Shared.of(Fundings::newFundings);
    private static final Arbitrary<FundingSource> SOURCES = Shared.of(Fundings::newSources);

    private Fundings() {}

    /** {@return codes of sources, few enough for two mixtures to share some} */
    public static Arbitrary<String> codes() {
        return Arbitraries.of("OB", "VC", "JP", "PA-GRECO", "TF2");
    }

    /** {@return fundings of every kind, mixtures within mixtures among them} */
    public static Arbitrary<Funding> fundings() {
        return FUNDINGS;
    }

    private static Arbitrary<Funding> newFundings() {
        return fundings(DEPTH);
    }

    private static Arbitrary<Funding> fundings(int depth) {
        Arbitrary<Funding> one = codes().map(Funding::of);
        if (depth == 0) {
            return one;
        }
        Arbitrary<Set<Funding>> parts = fundings(depth - 1).set().ofMinSize(1).ofMaxSize(3);
        return Shared.frequencyOf(
                Tuple.of(2, one),
                Tuple.of(3, parts.map(Funding::allOf)),
                Tuple.of(3, parts.map(Funding::anyOf)),
                Tuple.of(1, unclear()));
    }

    /** {@return fundings that do not say whether all or any of their sources pay} */
    public static Arbitrary<Funding> unclear() {
        Arbitrary<String> joints = Arbitraries.of("/", " /", " / ", ", ", " and/or ");
        return Combinators.combine(codes(), joints, codes(), Arbitraries.of("", " + JP", " or (OB + VC)"))
                .as((one, joint, other, rest) -> Funding.parse(one + joint + other + rest));
    }

    /** {@return classes of beneficiaries} */
    public static Arbitrary<BeneficiaryClass> beneficiaryClasses() {
        return Combinators.combine(
                        Arbitraries.of(BeneficiaryClass.Kind.class), Sources.identifiers(Identifier.Scheme.BODY))
                .as(BeneficiaryClass::new);
    }

    /** {@return the shares that donors give} */
    public static Arbitrary<FundingSource.Contribution> contributions() {
        return Combinators.combine(
                        Sources.identifiers(Identifier.Scheme.COUNTRY),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal("100"))
                                .ofScale(1))
                .as(FundingSource.Contribution::new);
    }

    /** {@return sources of funding, whose shares need not add up} */
    public static Arbitrary<FundingSource> sources() {
        return SOURCES;
    }

    private static Arbitrary<FundingSource> newSources() {
        return Builders.withBuilder(FundingSource::builder)
                .use(codes())
                .in((source, code) -> source.code(code))
                .use(Arbitraries.of(FundingSource.Kind.class))
                .in((source, kind) -> source.kind(kind))
                .use(Sources.names())
                .in((source, name) -> source.name(name))
                .use(Shared.perhaps(Sources.identifiers(Identifier.Scheme.COUNTRY)))
                .in((source, donor) -> source.donor(donor))
                .use(contributions().list().ofMaxSize(3).uniqueElements(FundingSource.Contribution::donor))
                .in((source, shares) -> source.contributions(shares))
                .use(Shared.perhaps(Arbitraries.of(FundingSource.Earmarking.class)))
                .in((source, earmarking) -> source.earmarking(earmarking))
                .use(Shared.perhaps(Sources.stated(Claims.figures())))
                .in((source, ceiling) -> source.ceiling(ceiling))
                .use(Shared.perhaps(Sources.stated(Dates.dateRanges())))
                .in((source, period) -> source.period(period))
                .use(beneficiaryClasses().set().ofMaxSize(3))
                .in((source, classes) -> source.serves(classes))
                .use(Shared.perhaps(Sources.citations()))
                .in((source, citation) -> source.citation(citation))
                .build(FundingSource.Builder::build)
                .withoutEdgeCases();
    }
}
