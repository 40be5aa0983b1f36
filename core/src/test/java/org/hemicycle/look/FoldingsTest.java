package org.hemicycle.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.hemicycle.source.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work that names cost, counted. */
class FoldingsTest {

    private final List<String> reduced = new ArrayList<>();

    private final Foldings foldings = new Foldings(
            text -> {
                reduced.add(text);
                return Name.words(text);
            },
            text -> {
                reduced.add(text + " without period");
                return Name.withoutPeriod(text);
            });

    @Test
    void eachTextIsReducedOnceHoweverOftenItIsAskedFor() {
        Name name = Name.builder().official("Co-operation Group").acronym("CG").build();
        for (int i = 0; i < 3; i++) {
            assertEquals("cooperation group", foldings.words("Co-operation Group"));
            assertEquals("cooperationgroup", foldings.folded("Co-operation Group"));
            assertEquals("plan", foldings.foldedWithoutPeriod("Plan 2024-2027"));
            assertTrue(foldings.hasForm(name, "the cooperation group"));
            assertFalse(foldings.hasForm(name, "the cooperation groups"));
        }

        assertEquals(new HashSet<>(reduced).size(), reduced.size());
    }

    /** What looks at names and the rules about them reduce none themselves. */
    @Test
    void noRuleAboutNamesFoldsByItself() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.hemicycle.look", "org.hemicycle.consistency.name");

        for (String folding : List.of("words", "folded", "foldedWithoutPeriod", "holds", "matches")) {
            ArchRuleDefinition.noClasses()
                    .that()
                    .haveSimpleNameStartingWith("Nam")
                    .or()
                    .resideInAPackage("org.hemicycle.consistency.name")
                    .should()
                    .callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                            "folds a name",
                            call -> call.getTargetOwner().isEquivalentTo(Name.class)
                                    && call.getTarget().getName().equals(folding)))
                    .check(classes);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 500})
    void aNameIsComparedOnlyWithThoseThatCanHoldIt(int count) {
        List<String> names = IntStream.range(0, count)
                .mapToObj(i -> "Committee of Town" + i + " on Matter" + i)
                .toList();
        NameGroups groups = new NameGroups(foldings, UnaryOperator.identity());
        names.forEach(name -> groups.join(List.of(name)));
        groups.joinShortForms(words -> true);

        int compared = names.stream()
                .mapToInt(name -> groups.candidates(Name.folded(name)).size())
                .sum();

        assertEquals(count, compared);
        assertEquals(count, names.stream().map(groups::of).distinct().count());
        assertEquals(new HashSet<>(reduced).size(), reduced.size());
    }
}
