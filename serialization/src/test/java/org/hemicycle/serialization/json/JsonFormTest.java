package org.hemicycle.serialization.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hemicycle.accession.Readings;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.activity.Activity;
import org.hemicycle.activity.Venue;
import org.hemicycle.actor.Involvement;
import org.hemicycle.actor.Standing;
import org.hemicycle.convention.Act;
import org.hemicycle.convention.Closure;
import org.hemicycle.convention.Conventions;
import org.hemicycle.convention.Delay;
import org.hemicycle.convention.InvitationValidity;
import org.hemicycle.convention.TakesEffectRule;
import org.hemicycle.convention.Who;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Paper;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.AccessTimeline;
import org.hemicycle.eligibility.Matrix;
import org.hemicycle.eligibility.Participation;
import org.hemicycle.eligibility.Reason;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Coverage;
import org.hemicycle.finding.Fingerprint;
import org.hemicycle.finding.Matter;
import org.hemicycle.finding.Outcome;
import org.hemicycle.finding.Suppression;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.Funding;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.reference.Grant;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.hemicycle.source.Address;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values beside their JSON, which was written by hand from the rules of the form; both ways, in the order of the keys.
 */
class JsonFormTest {

    private static final JsonMapper TREES = new JsonMapper();
    private static final Identifier PAPER = Identifier.parse("CM(2024)1");
    private static final Identifier KZ = Identifier.parse("KZ");
    private static final Citation PLACE = Citation.of(PAPER, "Section 1, Paragraph 2");
    private static final Basis BASIS = new Basis(PLACE, Confidence.HIGH, LocalDate.of(2026, 1, 31));

    private static Arguments row(Class<?> type, Object value, String json) {
        return Arguments.of(type.getSimpleName(), type, value, json.replace('\'', '"'));
    }

    static Stream<Arguments> rows() {
        return Stream.of(sources(), documents(), programmes(), law(), answers(), findings())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> sources() {
        return Stream.of(
                row(Name.class, Name.of("Council"), "{'format':'hemicycle-name/1.0','official':'Council'}"),
                row(
                        Name.class,
                        Name.builder()
                                .official("Council of Europe")
                                .shortForm("Council")
                                .acronym("CoE")
                                .addAliases("the Organisation")
                                .build(),
                        """
                        {'format':'hemicycle-name/1.0','official':'Council of Europe','shortForm':'Council',
                         'acronym':'CoE','aliases':['the Organisation']}"""),
                row(Citation.class, PLACE.quoting("tbc"), """
                        {'format':'hemicycle-citation/1.0','document':'CM(2024)1','place':'Section 1, Paragraph 2',
                         'quote':'tbc'}"""),
                row(
                        Citation.class,
                        Citation.of(PAPER, ""),
                        "{'format':'hemicycle-citation/1.0','document':'CM(2024)1','place':''}"),
                row(Basis.class, BASIS, """
                        {'format':'hemicycle-basis/1.0',
                         'citation':{'document':'CM(2024)1','place':'Section 1, Paragraph 2'},
                         'confidence':'HIGH','checkedOn':'2026-01-31'}"""));
    }

    private static Stream<Arguments> documents() {
        return Stream.of(
                row(
                        Paper.class,
                        Paper.builder()
                                .identifier(PAPER)
                                .name(Name.of("Plan"))
                                .date(ExtendedDate.parse("2024-03~"))
                                .build(),
                        """
                        {'format':'hemicycle-paper/1.0','type':'PAPER','identifier':'CM(2024)1',
                         'name':{'official':'Plan'},'date':'2024-03~'}"""),
                row(
                        AdoptedText.class,
                        AdoptedText.builder()
                                .identifier(Identifier.parse("CM/Rec(2017)5"))
                                .name(Name.of("E-voting"))
                                .build(),
                        """
                        {'format':'hemicycle-adopted-text/1.0','type':'ADOPTED_TEXT','identifier':'CM/Rec(2017)5',
                         'name':{'official':'E-voting'}}"""),
                row(
                        Claim.class,
                        Claim.builder()
                                .subject(Subject.of(KZ, Conventions.BUDAPEST))
                                .property(ClaimProperty.INVITED)
                                .stated(Stated.of(
                                        "April 2020", (Datum) new Datum.On(ExtendedDate.parse("2020-04")), PLACE))
                                .build(),
                        """
                        {'format':'hemicycle-claim/1.0',
                         'subject':{'type':'PAIR','first':'KZ','second':'ETS 185'},
                         'property':'INVITED',
                         'stated':{'value':{'type':'DATE','date':'2020-04'},'asWritten':'April 2020',
                          'citation':{'document':'CM(2024)1','place':'Section 1, Paragraph 2'}}}"""),
                row(
                        Claim.class,
                        Claim.builder()
                                .subject(Subject.of(Address.parse("plan/law")))
                                .property(ClaimProperty.TOTAL_BUDGET)
                                .stated(Stated.<Datum>builder()
                                        .asWritten("about 1200000 EUR")
                                        .value(new Datum.Figure(new BigDecimal("1.2E+6"), "EUR", Datum.Bound.ABOUT))
                                        .citation(PLACE)
                                        .build())
                                .build(),
                        """
                        {'format':'hemicycle-claim/1.0','subject':{'type':'PART','address':'plan/law'},
                         'property':'TOTAL_BUDGET',
                         'stated':{'value':{'type':'FIGURE','amount':'1.2E+6','unit':'EUR','bound':'ABOUT'},
                          'citation':{'document':'CM(2024)1','place':'Section 1, Paragraph 2'}}}"""),
                row(
                        Involvement.class,
                        Involvement.builder()
                                .actor(Stated.of(KZ))
                                .role(Involvement.Role.PARTICIPANT)
                                .count(Stated.of(
                                        new Datum.Figure(new BigDecimal("30"), "judges", Datum.Bound.AT_LEAST)))
                                .build(),
                        """
                        {'format':'hemicycle-involvement/1.0','actor':'KZ','role':'PARTICIPANT',
                         'count':{'type':'FIGURE','amount':'30','unit':'judges','bound':'AT_LEAST'}}"""),
                row(
                        Claim.class,
                        Claim.builder()
                                .subject(Subject.of(KZ))
                                .property(ClaimProperty.STANDING)
                                .stated(Stated.<Datum>builder()
                                        .asWritten("(tbc)")
                                        .certainty(Certainty.UNDECIDED)
                                        .citation(PLACE)
                                        .build())
                                .build(),
                        """
                        {'format':'hemicycle-claim/1.0','subject':{'type':'THING','identifier':'KZ'},
                         'property':'STANDING','stated':{'asWritten':'(tbc)','certainty':'UNDECIDED',
                          'citation':{'document':'CM(2024)1','place':'Section 1, Paragraph 2'}}}"""),
                row(
                        Completeness.class,
                        new Completeness(
                                Subject.of(KZ), Completeness.Fact.TREATY_ACTIONS, LocalDate.of(2024, 1, 1), "", PLACE),
                        """
                        {'format':'hemicycle-completeness/1.0','subject':{'type':'THING','identifier':'KZ'},
                         'fact':'TREATY_ACTIONS','until':'2024-01-01','asWritten':'',
                         'citation':{'document':'CM(2024)1','place':'Section 1, Paragraph 2'}}"""));
    }

    private static Stream<Arguments> programmes() {
        return Stream.of(
                row(
                        Programme.class,
                        Programme.builder()
                                .key("plan")
                                .document(PAPER)
                                .name(Name.of("Plan"))
                                .kind(Programme.Kind.WORK_PLAN)
                                .addBeneficiaries(KZ)
                                .period(Stated.of(DateRange.parse("2024-01-01/2027-12-31")))
                                .addBudget(BudgetLine.builder()
                                        .key("law")
                                        .label("Law")
                                        .amount(Stated.of(Money.parse("EUR 8120000.00")))
                                        .build())
                                .addSdgLinks(new SdgLink(
                                        Address.parse("plan"), SdgLink.Manner.FOCUS, Stated.of(Sdg.parse("16.3"))))
                                .build(),
                        """
                        {'format':'hemicycle-programme/1.0','key':'plan','document':'CM(2024)1',
                         'name':{'official':'Plan'},'kind':'WORK_PLAN','beneficiaries':['KZ'],
                         'period':'2024-01-01/2027-12-31',
                         'budget':[{'key':'law','label':'Law','amount':'EUR 8120000.00','status':'ESTIMATED'}],
                         'sdgLinks':[{'subject':'plan','manner':'FOCUS','stated':'16.3'}]}"""),
                row(
                        Activity.class,
                        Activity.builder()
                                .key("a1")
                                .title("Conference")
                                .kind(Activity.Kind.CONFERENCE)
                                .series(Identifier.parse("local:conferences"))
                                .edition(4)
                                .when(Stated.of("autumn", Timing.sometime(ExtendedDate.parse("2025-23")), PLACE))
                                .where(Stated.of(new Venue(List.of("Strasbourg"), Venue.Mode.ALL, false)))
                                .funding(Stated.of(Funding.parse("OB + VC")))
                                .build(),
                        """
                        {'format':'hemicycle-activity/1.0','key':'a1','title':'Conference','kind':'CONFERENCE',
                         'series':'local:conferences','edition':4,
                         'when':{'value':{'type':'ON','on':'2025-23','course':'SOMETIME'},'asWritten':'autumn',
                          'citation':{'document':'CM(2024)1','place':'Section 1, Paragraph 2'}},
                         'where':{'places':['Strasbourg'],'mode':'ALL','isOpenEnded':false},
                         'funding':'OB + VC'}"""),
                row(Timing.class, Timing.offset(Period.ofMonths(2), "the Conference"), """
                        {'format':'hemicycle-timing-relative/1.0','type':'RELATIVE','relation':'OFFSET',
                         'anchor':'the Conference','amount':'P2M'}"""),
                row(Timing.class, Timing.UNKNOWN, "{'format':'hemicycle-timing-unknown/1.0','type':'UNKNOWN'}"),
                row(
                        Undertaking.class,
                        Undertaking.builder()
                                .key("report")
                                .by(Stated.of(Identifier.parse("body:committee-of-ministers")))
                                .force(Undertaking.Force.REQUESTS)
                                .what(Stated.<String>builder()
                                        .asWritten("")
                                        .value("a report")
                                        .citation(PLACE)
                                        .build())
                                .build(),
                        """
                        {'format':'hemicycle-undertaking/1.0','key':'report','by':'body:committee-of-ministers',
                         'force':'REQUESTS',
                         'what':{'value':'a report','asWritten':'',
                          'citation':{'document':'CM(2024)1','place':'Section 1, Paragraph 2'}}}"""));
    }

    private static Stream<Arguments> law() {
        String basis = """
                {'citation':{'document':'CM(2024)1','place':'Section 1, Paragraph 2'},
                 'confidence':'HIGH','checkedOn':'2026-01-31'}""";
        return Stream.of(
                row(
                        Closure.class,
                        new Closure(Who.parse("any State except member of body:council-of-europe"), BASIS),
                        "{'format':'hemicycle-closure/1.0','who':'any State except member of body:council-of-europe',"
                                + "'basis':" + basis + "}"),
                row(
                        TakesEffectRule.class,
                        new TakesEffectRule(Set.of(TakesEffectRule.Trigger.RATIFY), Delay.parse("on deposit"), BASIS),
                        "{'format':'hemicycle-takes-effect-rule/1.0','acts':['RATIFY'],'delay':'on deposit','basis':"
                                + basis + "}"),
                row(
                        InvitationValidity.class,
                        new InvitationValidity(
                                Identifier.parse("body:committee-of-ministers"),
                                DateRange.parse("2013-04-10/.."),
                                Period.ofYears(5),
                                BASIS),
                        "{'format':'hemicycle-invitation-validity/1.0','decidedBy':'body:committee-of-ministers',"
                                + "'made':'2013-04-10/..','validity':'P5Y','basis':" + basis + "}"),
                row(
                        Grant.class,
                        new Grant(
                                Standing.Kind.OBSERVER,
                                Identifier.parse("body:council-of-europe"),
                                true,
                                new TreeMap<>(Map.of(KZ, Confidence.LOW)),
                                BASIS),
                        "{'format':'hemicycle-grant/1.0','kind':'OBSERVER','in':'body:council-of-europe',"
                                + "'complete':true,'refused':{'KZ':'LOW'},'basis':" + basis + "}"));
    }

    private static Stream<Arguments> answers() {
        Access entitled = new Access.Entitled("accession", Set.of(Act.ACCEDE));
        Access notYet = new Access.NotYet("accession", List.of("an invitation"), Truth.unknown("the record"));
        String notYetJson = """
                {'type':'NOT_YET','route':'accession','unmet':['an invitation'],
                 'mayJoin':{'type':'UNKNOWN','missing':[{'what':'the record'}]}}""";
        return Stream.of(
                row(
                        Access.class,
                        entitled,
                        "{'format':'hemicycle-access-entitled/1.0','type':'ENTITLED','route':'accession','acts':['ACCEDE']}"),
                row(
                        Access.class,
                        new Access.LastRecorded(new Access.Party(readings("2020-01"), readings()), Truth.NO),
                        """
                        {'format':'hemicycle-access-last-recorded/1.0','type':'LAST_RECORDED',
                         'last':{'type':'PARTY','since':{'dates':['2020-01']},'leaving':{}},
                         'mayJoin':{'type':'NO'}}"""),
                row(Participation.class, new Participation.Holder(Standing.Kind.MEMBER, readings("1949-05-05")), """
                        {'format':'hemicycle-participation-holder/1.0','type':'HOLDER','kind':'MEMBER',
                         'since':{'dates':['1949-05-05']}}"""),
                row(
                        Matrix.class,
                        new Matrix(
                                List.of(KZ, Identifier.parse("MA")),
                                List.of(Conventions.BUDAPEST),
                                List.of(List.of(entitled), List.of(notYet))),
                        "{'format':'hemicycle-matrix/1.0','states':['KZ','MA'],'conventions':['ETS 185'],"
                                + "'cells':[[{'type':'ENTITLED','route':'accession','acts':['ACCEDE']}],[" + notYetJson
                                + "]]}"),
                row(AccessTimeline.class, new AccessTimeline(List.of()), "{'format':'hemicycle-access-timeline/1.0'}"),
                row(
                        Reason.class,
                        Reason.builder()
                                .text("both")
                                .truth(Truth.YES)
                                .addFacts(PLACE)
                                .addBecause(Reason.of("one", Truth.YES))
                                .build(),
                        """
                        {'format':'hemicycle-reason/1.0','text':'both','truth':{'type':'YES'},
                         'facts':[{'document':'CM(2024)1','place':'Section 1, Paragraph 2'}],
                         'because':[{'text':'one','truth':{'type':'YES'}}]}"""));
    }

    private static Readings readings(String... dates) {
        return new Readings(Stream.of(dates).map(ExtendedDate::parse).toList());
    }

    private static Stream<Arguments> findings() {
        return Stream.of(
                row(
                        Argument.class,
                        Argument.group(Map.of(
                                "act", TreatyAction.Kind.ACCESSION,
                                "due", ExtendedDate.parse("2025-04"),
                                "cost", Money.parse("EUR 12.50"))),
                        """
                        {'format':'hemicycle-argument-of-group/1.0','type':'GROUP','fields':{
                         'act':{'type':'CONSTANT','list':'treaty-action-kind','name':'ACCESSION'},
                         'cost':{'type':'AMOUNT','amount':'EUR 12.50'},
                         'due':{'type':'DATE','date':'2025-04'}}}"""),
                row(
                        Argument.class,
                        Argument.percentage(new BigDecimal("7.50")),
                        "{'format':'hemicycle-argument-of-percentage/1.0','type':'PERCENTAGE','percent':'7.50'}"),
                row(
                        Suppression.class,
                        Suppression.ofRule("FUN-004")
                                .reason("agreed")
                                .author("Desk")
                                .until(LocalDate.of(2027, 1, 1))
                                .within(Address.parse("plan/law"))
                                .build(),
                        """
                        {'format':'hemicycle-suppression/1.0','rule':'FUN-004','within':'plan/law','reason':'agreed',
                         'author':'Desk','until':'2027-01-01'}"""),
                row(
                        Baseline.class,
                        new Baseline(List.of("FUN-008:plan/democracy")),
                        "{'format':'hemicycle-baseline/1.0','fingerprints':['FUN-008:plan/democracy']}"),
                row(
                        Coverage.class,
                        new Coverage(
                                "FUN-008",
                                Matter.FUNDING,
                                true,
                                new EnumMap<>(Map.of(Outcome.PASSED, 3, Outcome.FAILED, 1))),
                        """
                        {'format':'hemicycle-coverage/1.0','rule':'FUN-008','matter':'FUNDING','isEntered':true,
                         'counts':{'PASSED':3,'FAILED':1}}"""),
                row(Fingerprint.class, Fingerprint.parse("FUN-008:plan/democracy"), "'FUN-008:plan/democracy'"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("rows")
    void aValueIsWrittenAsTheFormSays(String name, Class<?> type, Object value, String json) {
        assertEquals(
                TREES.readTree(json).toString(),
                TREES.readTree(HemicycleJson.write(value)).toString());
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("rows")
    void whatTheFormSaysIsReadAsTheValue(String name, Class<?> type, Object value, String json) {
        assertEquals(value, HemicycleJson.read(json, type));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
        {'value':'2024','asWritten':'2024'}                 | 2024
        {'value':'2024'}                                    | 2024
        '2024'                                              | 2024
        """)
    void whatAStatementNeedNotSayMayBeSaid(String json, String date) {
        Dossier dossier = HemicycleJson.read(("{'name':'n','actors':[{'identifier':'KZ','kind':'STATE',"
                        + "'name':{'official':'K'},'established':" + json + "}]}")
                .replace('\'', '"'));

        assertEquals(
                Stated.of(ExtendedDate.parse(date)),
                dossier.actors().get(0).established().orElseThrow());
    }

    @Test
    void aDecimalNumberIsTakenWithEachOfItsDigits() {
        Argument read = HemicycleJson.read("{\"type\":\"PERCENTAGE\",\"percent\":7.50}", Argument.class);

        assertEquals(Argument.percentage(new BigDecimal("7.50")), read);
    }

    @Test
    void whatStandsInAnyOrderIsRead() {
        Access read = HemicycleJson.read(
                "{\"acts\":[\"ACCEDE\"],\"route\":\"accession\",\"type\":\"ENTITLED\"}", Access.class);

        assertEquals(new Access.Entitled("accession", Set.of(Act.ACCEDE)), read);
    }

    /** What is refused, and a piece of the sentence that says why. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
        Name     | {'official':'a','official':'b'}                        | "official" stands twice
        Name     | {'offical':'a'}                                        | Did you mean "official"?
        Name     | {}                                                     | "official", which is missing
        Name     | {'official':null}                                      | Leave out what is absent.
        Name     | {'official':'a','format':'hemicycle-name/2.0'}         | version 2.0
        Name     | {'official':'a','format':'hemicycle-dossier/1.0'}      | what is asked for is a name
        Name     | {'official':'a','format':'hemicycle-explanation/1.0'}  | the text holds an explanation
        Name     | {'official':'a','format':'hemicycle-reference-data/1.0'} | the text holds reference data,
        Name     | ['a']                                                  | an array stands where
        Citation | {'document':'nothing','place':''}                      | nothing
        Citation | {'document':'CM(2024)1','place':'Chapter 1'}           | Chapter
        Access   | {'type':'ENTITLD','route':'r','acts':['SIGN']}         | Did you mean "ENTITLED"?
        Access   | {'route':'r','acts':['SIGN']}                          | "type", which is missing
        Access   | {'type':'ENTITLED','route':'r','acts':['SIGN','SIGN']} | the same value stands twice
        Access   | {'type':'ENTITLED','route':1,'acts':['SIGN']}          | a number stands where
        Argument | {'type':'CONSTANT','list':'a','name':'has blank'}      | OfConstant
        """)
    void whatTheFormDoesNotHaveIsRefused(String name, String json, String reason) {
        Map<String, Class<?>> types = Map.of(
                "Name", Name.class, "Citation", Citation.class, "Access", Access.class, "Argument", Argument.class);

        UnreadableInput refusal =
                assertThrows(UnreadableInput.class, () -> HemicycleJson.read(json.replace('\'', '"'), types.get(name)));

        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    }

    @Test
    void aTextOfANewerMinorVersionIsReadWhereNothingNewStandsInIt() {
        assertEquals(
                Name.of("a"), HemicycleJson.read("{\"format\":\"hemicycle-name/1.7\",\"official\":\"a\"}", Name.class));
    }

    @Test
    void ofWhatIsNewInANewerMinorVersionItIsSaidThatItIsNewer() {
        UnreadableInput refusal = assertThrows(
                UnreadableInput.class,
                () -> HemicycleJson.read(
                        "{\"format\":\"hemicycle-name/1.7\",\"official\":\"a\",\"spoken\":\"b\"}", Name.class));

        assertTrue(refusal.getMessage().contains("newer version 1.7"), refusal.getMessage());
    }

    @Test
    void whatHasNoFormIsRefusedInBothDirections() {
        IllegalArgumentException written =
                assertThrows(IllegalArgumentException.class, () -> HemicycleJson.write(new Object()));
        IllegalArgumentException read =
                assertThrows(IllegalArgumentException.class, () -> HemicycleJson.read("{}", Object.class));

        assertTrue(written.getMessage().contains("has no form in JSON"), written.getMessage());
        assertTrue(read.getMessage().contains("has no form in JSON"), read.getMessage());
    }

    @Test
    void noNameOfAClassStandsInAText() {
        rows().map(row -> HemicycleJson.write(row.get()[2]))
                .forEach(text -> assertTrue(!text.contains("org.hemicycle") && !text.contains("java."), text));
    }

    @Test
    void eachTreeIsReadByAnyReader() {
        JsonNode tree = TREES.readTree(HemicycleJson.write(new Missing("the record")));

        assertEquals("the record", tree.get("what").asString());
        assertEquals(new TreeSet<>(Set.of("format", "what")), new TreeSet<>(tree.propertyNames()));
    }
}
