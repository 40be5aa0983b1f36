package org.hemicycle.testkit.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.hemicycle.testkit.sample.Samples;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the library's own readers say of inputs that are spoilt: whatever is done, a draft comes of it without any
 * exception, and where one thing was done a problem is told at its place, or quotes it, or the rest makes a dossier.
 */
class MutationLawsTest {

    private static final int OF_EACH = 5;
    private static final FolderMutations FOLDER = FolderMutations.of(Samples.modelPlan());
    private static final JsonMutations TEXT = JsonMutations.of(HemicycleJson.write(Samples.modelPlan()));

    @Provide
    Arbitrary<MutatedFolder> folders() {
        return MutatedFolders.of(FOLDER);
    }

    @Provide
    Arbitrary<MutatedFolder> foldersWithSeveral() {
        return MutatedFolders.several(FOLDER, 4);
    }

    @Provide
    Arbitrary<MutatedText> texts() {
        return MutatedTexts.several(TEXT, 1);
    }

    @Provide
    Arbitrary<MutatedText> textsWithSeveral() {
        return MutatedTexts.several(TEXT, 4);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aProblemOfAFolderIsToldWhereItWasSpoilt(@ForAll("folders") MutatedFolder folder) {
        assertTold(folder, FOLDER);
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void aProblemOfAGeneratedFolderIsToldWhereItWasSpoilt(@ForAll Dossier dossier) {
        FolderMutations mutations = FolderMutations.of(dossier);

        MutatedFolders.of(mutations).sampleStream().limit(OF_EACH).forEach(folder -> assertTold(folder, mutations));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aFolderThatIsSpoiltInSeveralPlacesIsReadAsADraft(@ForAll("foldersWithSeveral") MutatedFolder folder) {
        assertEquals(
                folder.changes().size(),
                folder.changes().stream().map(SheetChange::file).distinct().count());
        read(folder);
    }

    private static Draft<Dossier> read(MutatedFolder folder) {
        return DossierFolder.reader().readDraft(folder.name(), folder.files());
    }

    private static void assertTold(MutatedFolder folder, FolderMutations mutations) {
        SheetChange change = folder.changes().get(0);
        List<Problem> problems = read(folder).problems().list();
        Set<String> names = names(change, new Grid(mutations.files().get(change.file())));

        assertTrue(
                problems.isEmpty()
                        || problems.stream()
                                .anyMatch(problem -> folder.isAt(problem.place())
                                        || names.stream().anyMatch(problem.print()::contains)),
                () -> folder + "\n" + read(folder).problems().print());
    }

    /** What stood in what was spoilt: by this others refer to it. */
    private static Set<String> names(SheetChange change, Grid before) {
        Set<String> names = new HashSet<>(List.of(change.before()));
        for (int row = 1; row < before.size(); row++) {
            switch (change.how().part()) {
                case ROW -> names.addAll(change.row() == row ? before.row(row) : List.of());
                case COLUMN -> names.add(before.cell(row, change.cell()));
                case FILE -> names.addAll(before.row(row));
                case CELL -> {
                    // what stood in the cell is all
                }
            }
        }
        names.removeIf(name -> name.length() < 2);
        return names;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aProblemOfATextIsToldWhereItWasSpoilt(@ForAll("texts") MutatedText text) {
        assertTold(text, tree(Samples.modelPlan()));
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void aProblemOfAGeneratedTextIsToldWhereItWasSpoilt(@ForAll Dossier dossier) {
        MutatedTexts.of(dossier).sampleStream().limit(OF_EACH).forEach(text -> assertTold(text, tree(dossier)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aTextThatIsSpoiltInSeveralPlacesIsReadOrRefused(@ForAll("textsWithSeveral") MutatedText text) {
        draft(text);
        try {
            HemicycleJson.read(new ByteArrayInputStream(text.content()));
        } catch (UnreadableInput refused) {
            assertTrue(refused.problems().hasErrors());
        }
    }

    private static Draft<Dossier> draft(MutatedText text) {
        return HemicycleJson.readDraft(new ByteArrayInputStream(text.content()));
    }

    private static void assertTold(MutatedText text, JsonNode before) {
        List<Problem> problems = draft(text).problems().list();
        Set<String> names =
                names(before.at(JsonPointer.compile(text.changes().get(0).pointer())));

        assertTrue(
                problems.isEmpty()
                        || problems.stream()
                                .anyMatch(problem -> text.isAt(problem.place())
                                        || names.stream().anyMatch(problem.what()::contains)),
                () -> text + "\n" + draft(text).problems().print());
    }

    /** A text itself, and the keys of what is in a value: by these others refer to it. */
    private static Set<String> names(JsonNode value) {
        Set<String> names = new HashSet<>();
        if (value.isString()) {
            names.add(value.asString());
        }
        value.findValues("key").forEach(key -> names.add(key.asString()));
        value.findValues("identifier").forEach(key -> names.add(key.asString()));
        return names;
    }

    private static JsonNode tree(Dossier dossier) {
        return new JsonMapper().readTree(HemicycleJson.write(dossier));
    }

    @Example
    void everyWayThatCanBeTakenIsGenerated() {
        Set<SheetMutation> sheets = new HashSet<>();
        Set<JsonMutation> texts = new HashSet<>();
        MutatedFolders.of(FOLDER)
                .sampleStream()
                .limit(500)
                .forEach(each -> sheets.add(each.changes().get(0).how()));
        MutatedTexts.several(TEXT, 1)
                .sampleStream()
                .limit(1500)
                .forEach(each -> texts.add(each.changes().get(0).how()));

        assertEquals(Set.of(SheetMutation.values()), sheets);
        assertEquals(TEXT.changes().stream().map(JsonChange::how).collect(Collectors.toSet()), texts);
    }

    @Example
    void refusesNoChangeAtAll() {
        assertEquals(
                "MutatedFolders was asked for 0 changes at most; accepted is a number from 1 on.",
                assertThrows(IllegalArgumentException.class, () -> MutatedFolders.several(FOLDER, 0))
                        .getMessage());
        assertEquals(
                "MutatedTexts was asked for 0 changes at most; accepted is a number from 1 on.",
                assertThrows(IllegalArgumentException.class, () -> MutatedTexts.several(TEXT, 0))
                        .getMessage());
    }
}
