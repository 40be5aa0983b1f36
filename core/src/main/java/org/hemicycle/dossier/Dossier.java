package org.hemicycle.dossier;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Development;
import org.hemicycle.document.Document;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Subject;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.internal.Unordered;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Risk;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Address;
import org.hemicycle.source.Digest;
import org.hemicycle.source.Identifier;
import org.immutables.value.Value;

/**
 * Everything that is known about one or more programmes: the aggregate root.
 *
 * <p>Objects of a dossier refer to one another by {@link Address}; a reference that resolves to nothing is refused when
 * the dossier is built, with the list of all that do not. Things outside are referred to by {@link Identifier} and need
 * not be in the dossier. Example: {@code Dossier.builder().name("Priorities
 * 2024-2027").addProgrammes(programme).build()}.
 */
@Value.Immutable
public sealed interface Dossier extends Serializable permits ImmutableDossier {

    /** The key under which developments are filed; no programme may have it. */
    String DEVELOPMENTS = "developments";

    /** {@return what the dossier is called} */
    String name();

    /** {@return the documents it rests on} */
    @Unordered
    List<Document> documents();

    /** {@return how those documents are laid out} */
    @Unordered
    List<Outline> outlines();

    /** {@return the programmes} */
    List<Programme> programmes();

    /** {@return the activities that belong to no programme} */
    @Unordered
    List<Activity> activities();

    /** {@return the actors it describes} */
    @Unordered
    List<Actor> actors();

    /** {@return the standings it records} */
    @Unordered
    List<Standing> standings();

    /** {@return the actions about conventions that it records, each with the places that date it} */
    @Unordered
    List<TreatyAction> treatyActions();

    /** {@return what documents claim besides: figures, periods, statuses} */
    @Unordered
    List<Claim> claims();

    /** {@return what the documents decide, ask and promise} */
    @Unordered
    List<Undertaking> undertakings();

    /** {@return what the documents report to have happened} */
    @Unordered
    List<Development> developments();

    /** {@return links to the 2030 Agenda that belong to no programme} */
    @Unordered
    List<SdgLink> sdgLinks();

    /** {@return the promises that a record is complete} */
    @Unordered
    List<Completeness> completeness();

    /**
     * All components of all programmes, each after its parent.
     *
     * @return the components with their addresses
     */
    @Value.Lazy
    default List<Located<Component>> listComponents() {
        return programmes().stream()
                .flatMap(programme -> below(programme.address(), programme.components()))
                .toList();
    }

    private static Stream<Located<Component>> below(Address parent, List<Component> components) {
        return components.stream().flatMap(component -> {
            Address address = parent.then(component.key());
            return Stream.concat(Stream.of(new Located<>(address, component)), below(address, component.components()));
        });
    }

    /**
     * All results of all programmes and components.
     *
     * @return the results with their addresses: those of the programmes, then those of the components in their order
     */
    @Value.Lazy
    default List<Located<Result>> listResults() {
        return Stream.concat(
                        programmes().stream().flatMap(programme -> results(programme.address(), programme.results())),
                        listComponents().stream()
                                .flatMap(component -> results(
                                        component.address(), component.value().results())))
                .toList();
    }

    private static Stream<Located<Result>> results(Address whole, List<Result> results) {
        return results.stream().map(result -> new Located<>(whole.then(result.key()), result));
    }

    /**
     * All indicators: those of results, and those that components list beside them.
     *
     * @return the indicators with their addresses
     */
    @Value.Lazy
    default List<Located<Indicator>> listIndicators() {
        return Stream.concat(
                        listResults().stream()
                                .flatMap(result -> indicators(
                                        result.address(), result.value().indicators())),
                        listComponents().stream()
                                .flatMap(component -> indicators(
                                        component.address(), component.value().indicators())))
                .toList();
    }

    private static Stream<Located<Indicator>> indicators(Address whole, List<Indicator> indicators) {
        return indicators.stream().map(indicator -> new Located<>(whole.then(indicator.key()), indicator));
    }

    /**
     * All entries of registers of risks, such as {@code ncp/risks/financial-1}.
     *
     * @return the entries with their addresses
     */
    @Value.Lazy
    default List<Located<Risk>> listRisks() {
        return programmes().stream()
                .flatMap(programme -> programme.risks().stream()
                        .map(risk -> new Located<>(
                                programme.address().then(Programme.RISKS).then(risk.key()), risk)))
                .toList();
    }

    /**
     * All links to the 2030 Agenda: those of programmes and those that belong to none.
     *
     * @return the links, in order
     */
    @Value.Lazy
    default List<SdgLink> listSdgLinks() {
        return Stream.concat(
                        programmes().stream().flatMap(programme -> programme.sdgLinks().stream()), sdgLinks().stream())
                .toList();
    }

    /**
     * All lines of all budgets, each after its parent.
     *
     * @return the lines with their addresses
     */
    @Value.Lazy
    default List<Located<BudgetLine>> listBudgetLines() {
        return programmes().stream()
                .flatMap(programme -> lines(programme.address().then(Programme.BUDGET), programme.budget()))
                .toList();
    }

    private static Stream<Located<BudgetLine>> lines(Address parent, List<BudgetLine> lines) {
        return lines.stream().flatMap(line -> {
            Address address = parent.then(line.key());
            return Stream.concat(Stream.of(new Located<>(address, line)), lines(address, line.lines()));
        });
    }

    /**
     * All activities: those of the programmes, such as {@code plan/activities/P01}, and after them those that stand
     * alone, such as {@code activities/oslo}.
     *
     * @return the activities with their addresses
     */
    @Value.Lazy
    default List<Located<Activity>> listActivities() {
        return Stream.concat(
                        programmes().stream().flatMap(programme -> filed(programme.address(), programme.activities())),
                        filed(Address.ROOT, activities()))
                .toList();
    }

    private static Stream<Located<Activity>> filed(Address whole, List<Activity> activities) {
        return activities.stream()
                .map(activity -> new Located<>(whole.then(Programme.ACTIVITIES).then(activity.key()), activity));
    }

    /**
     * All claims: those of the treaty actions and those besides.
     *
     * @return the claims, in order
     */
    @Value.Lazy
    default List<Claim> listClaims() {
        return Stream.concat(treatyActions().stream().flatMap(action -> action.claims().stream()), claims().stream())
                .toList();
    }

    /** {@return the digest of all that the dossier holds, computed when first asked for} */
    @Value.Lazy
    default Digest digest() {
        return Digest.of(this);
    }

    /** {@return what the look-ups below use; of no use outside} */
    @Value.Lazy
    default Index index() {
        return new Index(this);
    }

    /**
     * The programme with a key.
     *
     * @param key the key
     * @return the programme, if the dossier has it
     */
    default Optional<Programme> findProgramme(String key) {
        return programmes().stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /**
     * The component at an address.
     *
     * @param address the address
     * @return the component, if there is one
     */
    default Optional<Component> findComponent(Address address) {
        return Optional.ofNullable(index().components.get(address));
    }

    /**
     * The activity at an address.
     *
     * @param address the address
     * @return the activity, if there is one
     */
    default Optional<Activity> findActivity(Address address) {
        return Optional.ofNullable(index().activities.get(address));
    }

    /**
     * What people call the object at an address: a programme, component, activity, result, indicator, line of a budget,
     * risk, undertaking or development.
     *
     * @param address the address
     * @return its heading, or its words; empty where nothing is filed there
     */
    default Optional<String> findHeading(Address address) {
        return Optional.ofNullable(index().headings.get(address));
    }

    /**
     * The source of funding that the programmes declare under a code.
     *
     * @param code the code, such as {@code OB}
     * @return the source; empty if no programme declares it, and if two declare different ones: then ask the programme
     */
    default Optional<FundingSource> findFundingSource(String code) {
        List<FundingSource> declared = programmes().stream()
                .flatMap(programme -> programme.findFundingSource(code).stream())
                .distinct()
                .toList();
        return declared.size() == 1 ? Optional.of(declared.get(0)) : Optional.empty();
    }

    /**
     * The actor with an identifier.
     *
     * @param identifier the identifier
     * @return the actor, if the dossier describes it
     */
    default Optional<Actor> findActor(Identifier identifier) {
        return Optional.ofNullable(index().actors.get(identifier));
    }

    /**
     * What is recorded of a State's acts about a convention.
     *
     * @param actor the State
     * @param convention the convention
     * @return the actions, in no particular order
     */
    default List<TreatyAction> listTreatyActions(Identifier actor, Identifier convention) {
        return index().treatyActions.getOrDefault(Subject.of(actor, convention), List.of());
    }

    /**
     * The promise that the record of a kind of fact is complete for a pair.
     *
     * @param first the one who acts or holds, such as a State
     * @param second what it acts on or holds a standing in, such as a convention
     * @param fact the kind of fact
     * @return the promise that reaches furthest among those that cover the pair, if there is one
     */
    default Optional<Completeness> findCompleteness(Identifier first, Identifier second, Completeness.Fact fact) {
        return completeness().stream()
                .filter(each -> each.fact() == fact && each.covers(first, second))
                .max(Comparator.comparing(Completeness::until));
    }

    /** Checks the name, the keys, and that every reference to an object of the dossier resolves. */
    @Value.Check
    default void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("Dossier.name is \"" + name() + "\"; accepted is any text that tells the"
                    + " dossier from others, for example \"Priorities 2024-2027\".");
        }
        References.check(this);
    }

    /**
     * The dossier in one line.
     *
     * @return name and counts
     */
    default String summary() {
        return "Dossier \"" + name() + "\": "
                + programmes().size() + " programme(s), "
                + listComponents().size() + " component(s), "
                + listActivities().size() + " activity(ies), "
                + treatyActions().size() + " treaty action(s), "
                + standings().size() + " standing(s), "
                + undertakings().size() + " undertaking(s), "
                + listClaims().size() + " claim(s)";
    }

    /**
     * This dossier and another one in one, with every claim and citation of both.
     *
     * <p>What both have is taken once. Actors and documents of one identifier become one: it has all names, and each
     * other part that they agree on or that only one has; where they differ, the part has no value and both stand as
     * claims, which rules compare. The places that state one act about a convention are brought together. Merging does
     * not depend on which dossier comes first, but for the order of lists.
     *
     * @param name what the whole is called
     * @param other the other dossier
     * @return the dossier of both
     * @throws IllegalArgumentException if different programmes, activities, undertakings or developments have one key,
     *     or an actor or document is of different kinds; the message lists all of them
     */
    default Dossier mergedWith(Dossier other, String name) {
        return Merge.of(name, this, other);
    }

    /**
     * Starts a dossier.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dossier}. */
    final class Builder extends ImmutableDossier.Builder {
        Builder() {}
    }
}
