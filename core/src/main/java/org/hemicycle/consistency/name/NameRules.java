package org.hemicycle.consistency.name;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.consistency.view.Acronyms;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Outline.Mention;
import org.hemicycle.document.Subject;
import org.hemicycle.finding.Severity;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Naming;
import org.hemicycle.look.Namings;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Identifier.Scheme;
import org.hemicycle.source.Name;
import org.hemicycle.source.PrintedNumber;

/** Rules about what things are called. */
public final class NameRules {

    /** One thing with several names. */
    static final Rule<?> NAM_001 = Rule.<List<Naming>>builder("NAM-001", "one-thing-several-names")
            .severity(Severity.WARNING)
            .coherence()
            .sentence(
                    "A thing should bear one name throughout, apart from its known short forms and those that the text"
                            + " defines.")
            .over(Namings::ofThings)
            .requires(NameRules::bearsOneName)
            .arguments("minority", "majority")
            .message("is called {minority} in one place and {majority} in another.")
            .suggestion("Use one name throughout, or say that the one is a short form of the other.")
            .why(
                    "Whoever searches a text, or merges two, finds only what bears the name that they look for; and a reader"
                            + " cannot tell a slip from a second body.")
            .example(
                    "\"Congress of Regional and Local Authorities\" beside \"Congress of Local and Regional"
                            + " Authorities\"",
                    "\"Local Congress\" after \"Congress of Local and Regional Authorities (Local Congress)\"")
            .build();

    /** One name for several things. */
    static final Rule<?> NAM_002 = Rule.<Homonym>builder("NAM-002", "one-name-several-things")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("A name should stand for one thing in a document, unless a number tells which is meant.")
            .over(Homonym::all)
            .requires(NameRules::standsForOneThing)
            .arguments("things")
            .message("stands for {things}.")
            .suggestion("Name each in full, or add its number.")
            .why("A defined term that is used for something else makes every sentence that uses it ambiguous.")
            .example(
                    "\"the Convention\", defined as the one on human rights and used for the one on cybercrime",
                    "\"the Convention\", never defined, right after the title of each")
            .build();

    /** A term with two meanings. */
    static final Rule<?> NAM_003 = Rule.<Term>builder("NAM-003", "acronym-expanded-two-ways")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("An acronym or short form should be expanded in one way throughout a document.")
            .over(Term::all)
            .when((term, scope) -> term.meanings().size() > 1)
            .requires((term, scope) -> hasOneMeaning(term))
            .arguments("meanings")
            .message("is expanded as {meanings}.")
            .suggestion("Keep one expansion, and give the other thing an acronym of its own.")
            .why("The reader looks an acronym up once and then trusts it.")
            .example(
                    "a list of acronyms that has one acronym twice, for a class of units and for one agency",
                    "\"Network of Prevention Authorities\" and \"International Network of Prevention Authorities\"")
            .build();

    /** A number that is not that of the convention named. */
    static final Rule<?> NAM_004 = Rule.<Numbered>builder("NAM-004", "number-and-title-disagree")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("The number printed beside the title of a convention must be its own.")
            .over(NameRules::numbered)
            .requires(NameRules::bearsItsOwnNumber)
            .arguments("printed", "own")
            .message("bears the number {printed}; its own is {own}.")
            .suggestion("Print {own}, or the title of {printed}.")
            .why("Number and title send the reader to two different treaties, with different Parties and obligations.")
            .example(
                    "the title of the Civil Law Convention with the number of the Criminal Law Convention",
                    "a title with its own number and with that of the protocol that amends it")
            .build();

    /** Member States of nothing. */
    static final Rule<?> NAM_005 = Rule.<List<Mention>>builder("NAM-005", "member-states-of-what")
            .severity(Severity.NOTE)
            .coherence()
            .sentence("A text should say of which organisation it means the member States.")
            .over(NameRules::memberStates)
            .requires((mentions, scope) -> sayOfWhat(mentions))
            .arguments("count", "all")
            .message("speaks of member States without saying of which organisation ({count} of {all} places).")
            .suggestion("Name the organisation, or speak of the Parties where a duty under a convention is meant.")
            .why(
                    "Organisations that act together have different members, and a convention has Parties that are members of"
                            + " neither.")
            .example(
                    "\"Member States\" in the conclusions of a conference that two organisations prepared",
                    "\"its member States\" after the name of the organisation")
            .build();

    /** A number or symbol in another form than its own. */
    static final Rule<?> NAM_006 = Rule.<Cited>builder("NAM-006", "citation-not-canonical")
            .severity(Severity.NOTE)
            .coherence()
            .sentence("Treaties and recommendations should be cited in their own series and by their whole symbol.")
            .over(NameRules::printedNumbers)
            .requires((cited, scope) -> isCanonical(cited))
            .arguments("own")
            .message("is printed for {own}.")
            .suggestion("Print {own}.")
            .why("Search engines and registers find a text by its symbol as its issuer writes it.")
            .example("the symbol of a recommendation without its first part", "the same number with or without \"No.\"")
            .build();

    /** Acronyms that are nowhere expanded. */
    static final Rule<?> NAM_007 = Rule.<Acronyms>builder("NAM-007", "acronym-undefined")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("An acronym should be expanded where a document expands most of those that it uses.")
            .over(Acronyms::all)
            .when((acronyms, scope) -> acronyms.areMostlyDefined())
            .requires((acronyms, scope) -> areDefined(acronyms))
            .arguments("acronyms")
            .message("uses {acronyms} without saying what they stand for.")
            .suggestion("Expand them where they first occur, or in the list of acronyms.")
            .why("What is plain to those who work in a place is not to those who read its documents.")
            .example(
                    "\"MFA\" in a table of a document that expands nine other acronyms",
                    "the acronym of its own issuer")
            .finishedTextsOnly()
            .build();

    /** Conventions without any number. */
    static final Rule<?> NAM_008 = Rule.<NamedConventions>builder("NAM-008", "convention-without-number")
            .severity(Severity.NOTE)
            .coherence()
            .sentence("A convention should be given its number at least once in a document.")
            .over(NamedConventions::ofDocuments)
            .requires((named, scope) -> areNumbered(named))
            .arguments("count", "all", "names")
            .message("names {count} of {all} conventions without giving their number anywhere, such as {names}.")
            .suggestion("Add the number where each is first named.")
            .why("Titles are long, alike and shortened at will; the number alone is unambiguous.")
            .example(
                    "a convention that is known by the place of its signature, without number throughout",
                    "a convention whose number stands at one of five places")
            .finishedTextsOnly()
            .build();

    /** A duty of Parties that is put on member States. */
    static final Rule<?> NAM_009 = Rule.<Undertaking>builder("NAM-009", "duty-of-parties-put-on-members")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("A duty under a convention should be put on its Parties, not on the members of an organisation.")
            .over(scope -> scope.dossier().undertakings().stream()
                    .map(each ->
                            Item.of(each.address(), "\"" + each.what().value().orElse("The duty") + "\"", each)))
            .when((undertaking, scope) -> undertaking.force().binds()
                    && !conventionsOf(undertaking, scope).isEmpty())
            .requires(NameRules::bindsParties)
            .arguments("whom", "convention")
            .message("is put on {whom}, while {convention} binds its Parties.")
            .suggestion("Speak of the Parties, or of the member States that are Parties.")
            .why("Members that have not joined are not bound, and Parties that are no members are.")
            .example("\"member States shall report under the convention\"", "\"the Parties shall report\"")
            .build();

    private static final Pattern MEMBER_STATES =
            Pattern.compile("(?:the |other |all |its |national )*member[ -]states?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MEMBERS = Pattern.compile("\\bmembers?([ -]states?)?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTIES = Pattern.compile("\\bpart(y|ies)\\b", Pattern.CASE_INSENSITIVE);

    private static final List<Rule<?>> ALL =
            List.of(NAM_001, NAM_002, NAM_003, NAM_004, NAM_005, NAM_006, NAM_007, NAM_008, NAM_009);

    private NameRules() {}

    /**
     * The rules of this category.
     *
     * @return all of them, by code
     */
    public static List<Rule<?>> all() {
        return ALL;
    }

    private static String quoted(Collection<String> texts, String conjunction) {
        return texts.stream().map(text -> "\"" + text + "\"").distinct().collect(Collectors.joining(conjunction));
    }

    private static Check bearsOneName(List<Naming> namings, Scope scope) {
        List<List<Naming>> camps = Namings.in(scope).camps(namings);
        if (camps.size() == 1) {
            return Check.passed();
        }
        List<Naming> most = camps.get(camps.size() - 1);
        List<Naming> fewer =
                camps.stream().limit(camps.size() - 1L).flatMap(List::stream).toList();
        Check check = Check.failed()
                .with("minority", quoted(texts(fewer), " or "))
                .with("majority", quoted(List.of(most.get(0).text()), ""));
        for (Naming naming : fewer) {
            check = check.evidence(naming.name());
        }
        return check.evidence(most.get(0).name());
    }

    private static List<String> texts(List<Naming> namings) {
        return namings.stream().map(Naming::text).toList();
    }

    private static Check standsForOneThing(Homonym homonym, Scope scope) {
        Map<Identifier, Citation> things = homonym.things(scope);
        return things.size() < 2
                ? Check.passed()
                : Check.failed()
                        .with(
                                "things",
                                things.keySet().stream()
                                        .map(thing -> Namings.in(scope).label(Subject.of(thing)))
                                        .collect(Collectors.joining(" and for ")))
                        .evidence(List.copyOf(things.values()));
    }

    private static Check hasOneMeaning(Term term) {
        List<List<Citation>> groups = term.groups();
        List<Citation> first = groups.stream().map(group -> group.get(0)).toList();
        return groups.size() == 1
                ? Check.passed()
                : Check.failed()
                        .with(
                                "meanings",
                                quoted(
                                        first.stream()
                                                .map(meaning -> meaning.quote().orElseThrow())
                                                .toList(),
                                        " and as "))
                        .evidence(first);
    }

    /** A mention beside which numbers stand. */
    private record Numbered(Outline outline, Mention mention) {}

    private static Stream<Item<Numbered>> numbered(Scope scope) {
        return scope.dossier().outlines().stream()
                .flatMap(outline -> outline.mentions().stream()
                        .filter(mention -> !mention.numbers().isEmpty())
                        .map(mention -> new Item<>(
                                Address.of(outline.document().asKey()),
                                Name.folded(mention.name()) + " at "
                                        + mention.at().place(),
                                "\"" + mention.name() + "\" at " + mention.at().place(),
                                new Numbered(outline, mention))));
    }

    private static Check bearsItsOwnNumber(Numbered numbered, Scope scope) {
        Mention mention = numbered.mention();
        Set<Identifier> printed = ofTreaties(mention.numbers());
        Set<Identifier> own = ofTreaties(
                mention.referents().isEmpty() ? Namings.in(scope).listNamed(mention.name()) : mention.referents());
        boolean comparable =
                own.stream().anyMatch(one -> printed.stream().anyMatch(other -> other.scheme() == one.scheme()));
        if (!comparable) {
            return Check.notApplicable();
        }
        return own.stream().anyMatch(printed::contains)
                ? Check.passed()
                : Check.failed()
                        .with("printed", joined(printed))
                        .with("own", joined(own))
                        .evidence(mention.at())
                        .evidence(numbered.outline().mentions().stream()
                                .filter(other -> other.numbers().stream().anyMatch(own::contains))
                                .map(Mention::at)
                                .limit(1)
                                .toList());
    }

    private static Set<Identifier> ofTreaties(Collection<Identifier> identifiers) {
        return identifiers.stream()
                .filter(each -> each.scheme() == Scheme.TREATY || each.scheme() == Scheme.UNTS)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String joined(Collection<Identifier> identifiers) {
        return identifiers.stream().map(Identifier::toString).collect(Collectors.joining(" and "));
    }

    private static Stream<Item<List<Mention>>> memberStates(Scope scope) {
        return scope.dossier().outlines().stream().flatMap(outline -> {
            List<Mention> found = outline.mentions().stream()
                    .filter(mention -> MEMBER_STATES.matcher(mention.name()).matches())
                    .toList();
            return found.isEmpty()
                    ? Stream.empty()
                    : Stream.of(Item.of(
                            Address.of(outline.document().asKey()),
                            CitedDocuments.in(scope).titleOf(outline.document()),
                            found));
        });
    }

    private static Check sayOfWhat(List<Mention> mentions) {
        List<Mention> open = mentions.stream()
                .filter(mention -> mention.referents().isEmpty())
                .toList();
        return open.isEmpty()
                ? Check.passed()
                : Check.failed()
                        .with("count", open.size())
                        .with("all", mentions.size())
                        .evidence(open.stream().map(Mention::at).toList());
    }

    private static Stream<Item<Mention>> mentions(Scope scope) {
        return scope.dossier().outlines().stream()
                .flatMap(outline -> outline.mentions().stream()
                        .map(mention -> new Item<>(
                                Address.of(outline.document().asKey()),
                                mention.at().place().toString(),
                                "\"" + mention.name() + "\" at " + mention.at().place(),
                                mention)));
    }

    /** A number or symbol in a mention. */
    private record Cited(Mention mention, PrintedNumber number) {}

    private static Stream<Item<Cited>> printedNumbers(Scope scope) {
        return mentions(scope)
                .flatMap(item -> PrintedNumber.listIn(item.value().name()).stream()
                        .map(number -> new Item<>(
                                item.address(),
                                number.text() + " at " + item.key(),
                                "\"" + number.text() + "\" at " + item.key(),
                                new Cited(item.value(), number))));
    }

    private static Check isCanonical(Cited cited) {
        return cited.number().isCanonical()
                ? Check.passed()
                : Check.failed()
                        .with("own", cited.number().identifier())
                        .evidence(cited.mention().at());
    }

    private static Check areDefined(Acronyms acronyms) {
        return acronyms.undefined().isEmpty()
                ? Check.passed()
                : Check.failed()
                        .with("acronyms", String.join(", ", acronyms.undefined()))
                        .evidence(acronyms.undefined().stream()
                                .map(acronyms.used()::get)
                                .toList());
    }

    private static Check areNumbered(NamedConventions named) {
        List<Mention> without = named.withoutNumber();
        return without.isEmpty()
                ? Check.passed()
                : Check.failed()
                        .with("count", without.size())
                        .with("all", named.all().size())
                        .with(
                                "names",
                                Labels.some(without.stream().map(Mention::name).toList()))
                        .evidence(without.stream().map(Mention::at).toList());
    }

    private static List<Identifier> conventionsOf(Undertaking undertaking, Scope scope) {
        return undertaking.concerns().stream()
                .filter(Subject.Thing.class::isInstance)
                .map(subject -> ((Subject.Thing) subject).identifier())
                .filter(thing -> scope.reference().findConvention(thing).isPresent())
                .toList();
    }

    private static Check bindsParties(Undertaking undertaking, Scope scope) {
        return Stream.concat(Stream.of(undertaking.by()), undertaking.addressees().stream())
                .filter(bound -> MEMBERS.matcher(bound.asWritten()).find()
                        && !PARTIES.matcher(bound.asWritten()).find())
                .findFirst()
                .map(bound -> Check.failed()
                        .with("whom", "\"" + bound.asWritten() + "\"")
                        .with(
                                "convention",
                                scope.conventionName(
                                        conventionsOf(undertaking, scope).get(0)))
                        .evidence(bound)
                        .evidence(undertaking.what().citation().stream().toList()))
                .orElse(Check.passed());
    }
}
