package org.hemicycle.reference;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hemicycle.convention.Closure;
import org.hemicycle.convention.Conferral;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Delay;
import org.hemicycle.convention.Elaboration;
import org.hemicycle.convention.FollowUpBody;
import org.hemicycle.convention.PartyList;
import org.hemicycle.convention.TakesEffectRule;
import org.hemicycle.convention.TakesEffectRule.Trigger;
import org.hemicycle.convention.Unmodelled;
import org.hemicycle.convention.Who;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;

/** Reads one convention from its block; the grammar stands at the head of {@code conventions.txt}. */
final class ConventionReader {

    private static final String ROUTE = "route ";
    private static final String TAKES_EFFECT = "takes effect ";
    private static final String NOT_READ = "clause not read";
    private static final Set<String> NO_PLACE = Set.of(NOT_READ, "article not recorded");

    private static final List<String> KEYS = List.of(
            "convention",
            "title",
            "known as",
            "acronym",
            "also known as",
            "opened",
            "in force",
            "closed",
            "entry condition",
            "supplements",
            "amends",
            "replaces",
            ROUTE,
            "closed to",
            "took part",
            "took part perhaps",
            "members are Parties",
            "other Parties",
            TAKES_EFFECT,
            "follow-up",
            "confers membership",
            "seats Parties",
            "unmodelled",
            "note",
            "checked");

    private final Block block;
    private final Identifier number;
    private final LocalDate checkedOn;

    private ConventionReader(Block block) {
        block.requireKeys(KEYS);
        this.block = block;
        Line line = block.one("convention");
        number = line.read(line.value(), Identifier::parse);
        Line checked = block.one("checked");
        checkedOn = checked.readDay(checked.fields(2, "a day | a confidence").get(0));
    }

    static Convention read(Block block) {
        return new ConventionReader(block).convention();
    }

    private Convention convention() {
        Convention.Builder convention = Convention.builder();
        convention.number(number).name(name());
        dates(convention);
        relations(convention);
        access(convention);
        block.allThatBegin(TAKES_EFFECT).forEach(line -> convention.addTakesEffect(rule(line)));
        block.all("follow-up").forEach(line -> convention.addFollowUpBodies(followUp(line)));
        block.all("confers membership").forEach(line -> convention.addConfersMembership(conferral(line)));
        block.all("seats Parties").forEach(line -> convention.addSeatsParties(conferral(line)));
        block.atMostOne("members are Parties").map(this::conferral).ifPresent(convention::membersAreParties);
        block.atMostOne("other Parties").map(this::listed).ifPresent(convention::otherPartiesListed);
        block.all("note").forEach(line -> convention.addNotes(line.value()));
        Line checked = block.one("checked");
        convention.basis(basis(checked, NOT_READ, checked.fields().get(1)));
        return block.first().build(convention::build);
    }

    private Name name() {
        Name.Builder name = Name.builder();
        name.official(block.one("title").value());
        block.atMostOne("known as").map(Line::value).ifPresent(name::shortForm);
        block.atMostOne("acronym").map(Line::value).ifPresent(name::acronym);
        block.all("also known as").forEach(line -> name.addAliases(line.value()));
        return name.build();
    }

    private void dates(Convention.Builder convention) {
        block.atMostOne("opened").ifPresent(line -> {
            String[] parts = line.value().split(", ", 2);
            convention.openedOn(line.readDay(parts[0]));
            if (parts.length == 2) {
                convention.openedAt(parts[1]);
            }
        });
        day("in force").ifPresent(convention::inForceSince);
        day("closed").ifPresent(convention::closedOn);
        block.atMostOne("entry condition").map(Line::value).ifPresent(convention::entryCondition);
    }

    private Optional<LocalDate> day(String key) {
        return block.atMostOne(key).map(line -> line.readDay(line.value()));
    }

    private void relations(Convention.Builder convention) {
        others("supplements", convention::addAllSupplements);
        others("amends", convention::addAllAmends);
        others("replaces", convention::addAllReplaces);
    }

    private void others(String key, Consumer<List<Identifier>> add) {
        block.atMostOne(key).ifPresent(line -> add.accept(line.readAll(line.value(), ",", Identifier::parse)));
    }

    private void access(Convention.Builder convention) {
        block.allThatBegin(ROUTE)
                .forEach(line -> convention.addRoutes(
                        new RouteReader(line, line.key().substring(ROUTE.length()), this).route()));
        block.all("closed to").forEach(line -> convention.addClosures(closure(line)));
        block.all("unmodelled").forEach(line -> convention.addUnmodelled(unmodelled(line)));
        elaboration().ifPresent(convention::elaboration);
    }

    private Closure closure(Line line) {
        List<String> fields = line.fields(3, "who | place | confidence");
        return new Closure(line.read(fields.get(0), Who::parse), basis(line, fields.get(1), fields.get(2)));
    }

    private Unmodelled unmodelled(Line line) {
        List<String> fields = line.fields();
        String last = fields.get(fields.size() - 1);
        boolean concerns = fields.size() == 3 && fields.get(1).startsWith("concerns ");
        if (fields.size() != 2 && !concerns) {
            throw line.refusal(line.value(), "reason | place, or reason | concerns who | place");
        }
        Unmodelled.Builder unmodelled = Unmodelled.builder();
        unmodelled.reason(fields.get(0)).citation(citation(line, last));
        if (concerns) {
            unmodelled.who(line.read(fields.get(1).substring("concerns ".length()), Who::parse));
        }
        return unmodelled.build();
    }

    /** A list that is not enough alone is a list of nobody for certain. */
    private Optional<Elaboration> elaboration() {
        Optional<Line> perhaps = block.atMostOne("took part perhaps");
        return block.atMostOne("took part")
                .map(line -> elaboration(line, codes(perhaps)))
                .or(() -> perhaps.map(line -> new Elaboration(
                        new TreeSet<>(),
                        codes(perhaps),
                        Elaboration.Extent.UNKNOWN,
                        Confidence.LOW,
                        basis(line, NOT_READ, line.fields().get(1)))));
    }

    private static TreeSet<Identifier> codes(Optional<Line> line) {
        return line.map(each -> new TreeSet<>(
                        each.readAll(each.fields(2, "codes | confidence").get(0), ",", Identifier::parse)))
                .orElseGet(TreeSet::new);
    }

    private PartyList listed(Line line) {
        List<String> fields = line.fields(3, "code | source | confidence");
        return new PartyList(
                line.read(fields.get(0), Identifier::parse),
                new Basis(
                        line.readCitation(fields.get(1)),
                        line.readConstant(fields.get(2), Confidence.class),
                        checkedOn));
    }

    private Elaboration elaboration(Line line, TreeSet<Identifier> perhaps) {
        List<String> fields = line.fields(3, "codes | complete, medium | confidence");
        List<String> extent = Line.split(fields.get(1), ",");
        if (extent.size() != 2) {
            throw line.refusal(fields.get(1), "an extent and a confidence, for example \"complete, medium\"");
        }
        return new Elaboration(
                new TreeSet<>(line.readAll(fields.get(0), ",", Identifier::parse)),
                perhaps,
                line.readConstant(extent.get(0), Elaboration.Extent.class),
                line.readConstant(extent.get(1), Confidence.class),
                basis(line, NOT_READ, fields.get(2)));
    }

    private TakesEffectRule rule(Line line) {
        List<String> fields = line.fields(3, "delay | place | confidence");
        EnumSet<Trigger> acts = Line.split(line.key().substring(TAKES_EFFECT.length()), ",").stream()
                .map(act -> line.readConstant(act, Trigger.class))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trigger.class)));
        return new TakesEffectRule(
                acts, line.read(fields.get(0), Delay::parse), basis(line, fields.get(1), fields.get(2)));
    }

    private FollowUpBody followUp(Line line) {
        List<String> fields = line.fields(2, "name | confidence");
        return new FollowUpBody(fields.get(0), basis(line, NOT_READ, fields.get(1)));
    }

    private Conferral conferral(Line line) {
        List<String> fields = line.fields();
        boolean exceptions = fields.size() == 4 && fields.get(3).startsWith("except ");
        if (fields.size() != 3 && !exceptions) {
            throw line.refusal(line.value(), "body | place | confidence, or body | place | confidence | except codes");
        }
        return new Conferral(
                line.read(fields.get(0), Identifier::parse),
                basis(line, fields.get(1), fields.get(2)),
                exceptions
                        ? Set.copyOf(line.readAll(fields.get(3).substring("except ".length()), ",", Identifier::parse))
                        : Set.of());
    }

    Basis basis(Line line, String place, String confidence) {
        return new Basis(citation(line, place), line.readConstant(confidence, Confidence.class), checkedOn);
    }

    private Citation citation(Line line, String place) {
        Locator locator = NO_PLACE.contains(place) ? Locator.WHOLE : line.read(place, Locator::parse);
        return Citation.builder().document(number).place(locator).build();
    }
}
