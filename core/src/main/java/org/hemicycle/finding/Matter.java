package org.hemicycle.finding;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Development;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.internal.Phrase;
import org.hemicycle.programme.Aim;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Risk;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Identifier;

/**
 * The sorts of things that a dossier may hold and that rules look at, so that a report can say what was not looked at
 * because nothing of it is entered.
 *
 * <p>Example: a rule about registers of risks looks at {@link #RISKS}; over a dossier without any, the report says so.
 */
public enum Matter {
    /** Programmes, their periods, extensions and reports. */
    PROGRAMMES(Programme.class),
    /** Components of programmes. */
    COMPONENTS(Component.class),
    /** Results of programmes. */
    RESULTS(Result.class),
    /** Indicators of results. */
    INDICATORS(Indicator.class),
    /** Activities, in a programme or standing alone. */
    ACTIVITIES(Activity.class),
    /** Sources of funding, and what they pay for. */
    FUNDING(Matter::hasFunding),
    /** Lines of budgets. */
    BUDGET(BudgetLine.class),
    /** Risks and registers of them. */
    RISKS(Risk.class),
    /** What somebody decides, asks for or promises. */
    UNDERTAKINGS(Undertaking.class),
    /** What has happened. */
    DEVELOPMENTS(Development.class),
    /** What States have done about conventions, what is said of that, and what results aim at. */
    CONVENTIONS(Matter::hasConventions),
    /** Standings in bodies, and what is said of them. */
    STANDINGS(Matter::hasStandings),
    /** Places that state facts. */
    STATEMENTS(dossier -> !dossier.listClaims().isEmpty()),
    /** Links to Sustainable Development Goals. */
    GOALS(dossier -> !dossier.listSdgLinks().isEmpty()),
    /** Documents that are described. */
    DOCUMENTS(dossier -> !dossier.documents().isEmpty()),
    /** Parts of documents, with what they mention and refer to. */
    OUTLINES(dossier -> !dossier.outlines().isEmpty()),
    /** What things are called. */
    NAMES(dossier -> Stream.of(dossier.outlines(), dossier.actors(), dossier.documents(), dossier.programmes())
            .anyMatch(named -> !named.isEmpty())),
    /** Anything else; counted as entered. */
    OTHER(dossier -> true);

    private final Optional<Class<? extends Filed>> kind;
    private final Predicate<Dossier> entered;

    Matter(Class<? extends Filed> kind) {
        this.kind = Optional.of(kind);
        this.entered = dossier -> !dossier.list(kind).isEmpty();
    }

    Matter(Predicate<Dossier> entered) {
        this.kind = Optional.empty();
        this.entered = entered;
    }

    /**
     * The matter that a kind of part is.
     *
     * @param kind for example {@code Risk.class}
     * @return for example {@link #RISKS}; {@link #OTHER} for a kind that has no matter of its own
     */
    public static Matter of(Class<? extends Filed> kind) {
        requireNonNull(kind, "kind");
        return Stream.of(values())
                .filter(matter -> matter.kind.filter(kind::equals).isPresent())
                .findFirst()
                .orElse(OTHER);
    }

    /**
     * Whether a dossier has any of it.
     *
     * @param dossier the dossier
     * @return false if nothing of it is entered
     */
    public boolean isEntered(Dossier dossier) {
        return entered.test(requireNonNull(dossier, "dossier"));
    }

    /**
     * The matter in words.
     *
     * @return for example {@code activities}
     */
    public String phrase() {
        return Phrase.of(this);
    }

    private static boolean hasFunding(Dossier dossier) {
        return BUDGET.isEntered(dossier)
                || dossier.programmes().stream()
                        .anyMatch(programme -> !programme.fundingSources().isEmpty())
                || dossier.list(Activity.class).stream()
                        .anyMatch(activity -> activity.value().funding().isPresent());
    }

    private static boolean hasConventions(Dossier dossier) {
        Stream<Subject> claimed = dossier.listClaims().stream().map(Claim::subject);
        Stream<Subject> aimed = dossier.list(Result.class).stream()
                .flatMap(result -> result.value().aims().stream())
                .map(Aim::pair);
        return !dossier.treatyActions().isEmpty()
                || Stream.concat(claimed, aimed).anyMatch(Matter::isAboutConvention);
    }

    private static boolean isAboutConvention(Subject subject) {
        return subject instanceof Subject.Pair pair && pair.second().scheme() == Identifier.Scheme.TREATY
                || subject instanceof Subject.Thing thing && thing.identifier().scheme() == Identifier.Scheme.TREATY;
    }

    private static boolean hasStandings(Dossier dossier) {
        return !dossier.standings().isEmpty()
                || dossier.listClaims().stream()
                        .map(Claim::property)
                        .anyMatch(property ->
                                property == ClaimProperty.STANDING || property == ClaimProperty.STANDING_SINCE);
    }
}
