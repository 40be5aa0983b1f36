package org.hemicycle.consistency.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Involvement;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.Development;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Extension;
import org.hemicycle.programme.Programme;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Deadlines of targets and years that no programme covers, of other States and with dates as vague as texts have them.
 */
class TimeOfWorkTest {

    private static final Identifier STATE = Identifier.parse("GE");

    private static Citation at(String document, String place) {
        return Citation.of(Identifier.parse("local:" + document), place);
    }

    private static String days(String period) {
        return period.length() == "2013/2016".length() ? period.replace("/", "-01-01/") + "-12-31" : period;
    }

    private static Programme programme(String key, String period, String... until) {
        Programme.Builder programme = Programme.builder()
                .key(key)
                .document(Identifier.parse("local:" + key))
                .name(Name.of("Programme " + key))
                .kind(Programme.Kind.ACTION_PLAN)
                .addBeneficiaries(STATE)
                .addComponents(Component.builder()
                        .key("justice")
                        .kind(Component.Kind.SECTOR)
                        .title("Justice")
                        .citation(at(key, "Section 2"))
                        .build())
                .period(Sketch.period(days(period), at(key, "Section 1")));
        for (String day : until) {
            programme.addExtensions(Extension.builder()
                    .until(Stated.of(day, ExtendedDate.parse(day), at(key, "Section 3")))
                    .build());
        }
        return programme.build();
    }

    private static Development training(String when, String programme) {
        return Development.builder()
                .key("training")
                .addConcerns(Subject.of(Address.parse(programme + "/justice")))
                .when(Stated.of(when, Timing.on(ExtendedDate.parse(when)), at("report", "Section 5")))
                .what(Stated.of("Judges were trained", "judges were trained", at("report", "Section 5")))
                .build();
    }

    private static List<String> uncovered(Dossier dossier) {
        return Sketch.fingerprints("PRG-018", dossier, "2024-01-01");
    }

    private static Dossier two(String first, String second, Development... work) {
        return Dossier.builder()
                .name("two")
                .addProgrammes(programme("first", first), programme("second", second))
                .addDevelopments(work)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2013/2016, 2018/2021, 2017, 1",
        "2013/2016, 2018/2021, 2017-05, 1",
        "2013/2016, 2018/2021, 2017-23, 1",
        "2013/2016, 2018/2021, 2017-02-01/2017-03-31, 1",
        "2013/2016, 2018/2021, '{2016,2017}', 1",
        "2013-01-01/2016-06-30, 2017-01-01/2019-12-31, 2016-10, 1",
        "2013-01-01/2016-06-30, 2017-01-01/2019-12-31, 2016, 0",
        "2013/2016, 2018/2021, 2016/2018, 0",
        "2013/2016, 2018/2021, '[2016,2017]', 0",
        "2013/2016, 2018/2021, 2017~, 0",
        "2013/2016, 2018/2021, 201X, 0",
        "2013/2016, 2017/2021, 2017, 0",
        "2013/2016, 2018/2021, 2012, 0",
        "2013/2016, 2018/2021, 2022, 0"
    })
    void workInAYearThatNoProgrammeCovers(String first, String second, String when, int findings) {
        assertEquals(
                findings,
                uncovered(two(first, second, training(when, "second"))).size());
        assertEquals(
                findings, uncovered(two(first, second, training(when, "first"))).size());
    }

    @Test
    void anExtensionCoversTheYear() {
        Dossier.Builder dossier = Dossier.builder()
                .name("extended")
                .addProgrammes(programme("first", "2013/2016", "2017-12-31"), programme("second", "2018/2021"));
        assertEquals(
                List.of(),
                uncovered(dossier.addDevelopments(training("2017", "second")).build()));
    }

    @Test
    void papersThatAreReadTogetherShowTheGap() {
        Dossier one = Dossier.builder()
                .name("one")
                .addProgrammes(programme("first", "2013/2016"))
                .build();
        Dossier other = Dossier.builder()
                .name("other")
                .addProgrammes(programme("second", "2018/2021"))
                .addDevelopments(training("2017", "second"))
                .build();

        assertEquals(List.of(), uncovered(other));
        assertEquals(1, uncovered(one.mergedWith(other, "both")).size());
        assertEquals(1, uncovered(other.mergedWith(one, "both")).size());
    }

    @Test
    void anActivityForAStateOfTwoProgrammesIsJudged() {
        Activity seminar = Activity.builder()
                .key("seminar")
                .title("Seminar")
                .kind(Activity.Kind.SEMINAR)
                .when(Stated.of("May 2017", Timing.on(ExtendedDate.parse("2017-05")), at("report", "Row 1")))
                .addInvolvements(Involvement.builder()
                        .role(Involvement.Role.BENEFICIARY)
                        .actor(Stated.of("Georgia", STATE, at("report", "Row 1")))
                        .build())
                .citation(at("report", "Row 1"))
                .build();
        Dossier.Builder dossier = Dossier.builder()
                .name("plan")
                .addProgrammes(programme("first", "2013/2016"), programme("second", "2018/2021"))
                .addActivities(seminar);
        assertEquals(1, uncovered(dossier.build()).size());
    }

    private static Dossier serving(boolean onDossier, String period, String target, String words, String subject) {
        SdgLink link = new SdgLink(
                Address.parse(subject),
                SdgLink.Manner.LISTED,
                Stated.of(words, Sdg.parse(target), at("plan", "Section 6")));
        Programme.Builder programme = Programme.builder().from(programme("plan", period));
        Dossier.Builder dossier = Dossier.builder().name("plan");
        if (onDossier) {
            return dossier.addProgrammes(programme.build()).addSdgLinks(link).build();
        }
        return dossier.addProgrammes(programme.addSdgLinks(link).build()).build();
    }

    @ParameterizedTest
    @CsvSource({
        "2024/2027, 8.7, target 8.7, 1",
        "2024/2025, 8.7, target 8.7, 0",
        "2019/2022, 14.4, target 14.4, 1",
        "2019/2022, 6.6, SDG 6.6, 1",
        "2019/2020, 15.5, target 15.5, 0",
        "2022/2025, 16.3, target 16.3, 0",
        "2022/2025, 8, Goal 8, 0",
        "2028/2031, 16.3, target 16.3, 0",
        "2022/2025, 16.9, 'target 16.9, by 2030', 0"
    })
    void aTargetIsDueBeforeTheProgrammeEnds(String period, String target, String words, int findings) {
        List<Integer> found = new ArrayList<>();
        for (boolean onDossier : List.of(false, true)) {
            for (String subject : List.of("plan", "plan/justice")) {
                found.add(Sketch.findings("PRG-017", serving(onDossier, period, target, words, subject), "2024-01-01")
                        .size());
            }
        }
        assertEquals(List.of(findings, findings, findings, findings), found);
    }
}
