package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.serialization.stream.StreamFilter;

/** What holds of dossiers, of programmes and of their parts. */
class DossiersLawsTest {

    private static final int TRIES = 100;

    @Property(tries = TRIES)
    void aDossierSurvivesSerialisation(@ForAll("dossiers") Dossier dossier) throws Exception {
        assertEquals(dossier, copyOf(dossier));
    }

    @Property(tries = TRIES)
    void aProgrammeSurvivesSerialisation(@ForAll("programmes") Programme programme) throws Exception {
        assertEquals(programme, copyOf(programme));
    }

    private static Object copyOf(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            in.setObjectInputFilter(StreamFilter.standard());
            return in.readObject();
        }
    }

    @Property(tries = TRIES)
    void everyProgrammeStandsInADossierOfItsOwn(@ForAll("programmes") Programme programme) {
        Dossier dossier = Dossier.builder().name("A").addProgrammes(programme).build();

        assertEquals(
                countComponents(programme.components()),
                dossier.list(Component.class).size());
        assertEquals(
                countLines(programme.budget()), dossier.list(BudgetLine.class).size());
        assertEquals(
                dossier.list(Component.class).size(),
                dossier.list(Component.class).stream()
                        .map(Located::address)
                        .distinct()
                        .count());
        for (Located<Component> component : dossier.list(Component.class)) {
            assertEquals(
                    component.value(),
                    dossier.find(component.address(), Component.class).orElseThrow());
        }
    }

    private static int countComponents(List<Component> components) {
        return components.stream()
                .mapToInt(component -> 1 + countComponents(component.components()))
                .sum();
    }

    private static int countLines(List<BudgetLine> lines) {
        return lines.stream().mapToInt(line -> 1 + countLines(line.lines())).sum();
    }

    @Property(tries = TRIES)
    void dossiersAndProgrammesPrintInOneLine(@ForAll("dossiers") Dossier dossier) {
        assertFalse(dossier.toString().contains("\n"));
        dossier.programmes()
                .forEach(programme -> assertFalse(programme.toString().contains("\n")));
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.cleanDossiers();
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return Programmes.programmes();
    }
}
