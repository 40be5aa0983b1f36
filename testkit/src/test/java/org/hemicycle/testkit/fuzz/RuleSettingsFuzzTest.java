package org.hemicycle.testkit.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.finding.Baseline;
import org.hemicycle.rule.Settings;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.report.RuleSettings;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file has, it is taken as settings or as a baseline, or refused. */
class RuleSettingsFuzzTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 9);

    @TempDir
    static Path folder;

    static Stream<byte[]> seeds() {
        return Stream.of("""
                        {
                          "format" : "hemicycle-settings/1.0",
                          "off" : [ "SDG", "FUN-007" ],
                          "severities" : { "FUN-009" : "NOTE" },
                          "suppressions" : [ {
                            "fingerprint" : "FUN-008:plan/democracy/2.3.1",
                            "dossier" : "Priorities 2024-2027",
                            "reason" : "Paid from the budget of the host city.",
                            "author" : "A. Desk",
                            "until" : "2026-12-31"
                          } ]
                        }
                        """, """
                        {
                          "format" : "hemicycle-baseline/1.0",
                          "fingerprints" : [ "ACC-004:plan/a", "FUN-008:plan/democracy:key" ]
                        }
                        """).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> void assertComesBack(Path file, Class<T> type) {
        T read = HemicycleJson.read(file, type);
        assertEquals(read, HemicycleJson.read(HemicycleJson.write(read), type));
    }

    @MethodSource("seeds")
    @FuzzTest
    void aFileIsTakenOrRefused(byte[] json) throws IOException {
        Path file = Files.write(folder.resolve("settings.json"), json);
        RuleSettings none = RuleSettings.of(RuleSets.standard());

        Optional<RuleSettings> settled = Reading.orRefused(() -> none.settings(file));
        Optional<RuleSettings> accepted = Reading.orRefused(() -> none.baseline(file));

        settled.ifPresent(settings -> {
            settings.remarks(List.of(), DAY).print();
            assertComesBack(file, Settings.class);
        });
        accepted.ifPresent(settings -> {
            settings.remarks(List.of(), DAY).print();
            assertComesBack(file, Baseline.class);
        });
    }
}
