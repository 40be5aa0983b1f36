package org.hemicycle.serialization.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileUrisTest {

    @ParameterizedTest
    @CsvSource({
        "my plan/activities.csv, my%20plan/activities.csv",
        "./plan/a.csv, plan/a.csv",
        "../plan/a.csv, ../plan/a.csv",
        "plan//a.csv, plan/a.csv",
        "план.json, %D0%BF%D0%BB%D0%B0%D0%BD.json",
        "a#b?c.json, a%23b%3Fc.json",
        "100%.json, 100%25.json",
        "a+b.json, a%2Bb.json",
    })
    void aRelativePathIsARelativeReferenceInAscii(String path, String uri) {
        assertEquals(uri, FileUris.of(path));
        assertTrue(!URI.create(FileUris.of(path)).isAbsolute());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aColonMakesNoScheme() {
        assertEquals("javascript%3Aplan.json", FileUris.of("javascript:plan.json"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anAbsolutePathIsAFile() {
        assertEquals("file:///plans/my%20plan/a.csv", FileUris.of("/plans/my plan/a.csv"));
    }

    @Test
    void whatNoFileCanBeCalledIsEncodedAllTheSame() {
        assertEquals("a%00b", FileUris.of("a\0b"));
    }
}
