package consumer;

import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.testkit.sample.Samples;

/** Reads a sample, sends it through JSON and checks it, with nothing but what the descriptor names. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Dossier sample = HemicycleJson.read(HemicycleJson.write(Samples.kazakhstanPriorities()));
        System.out.println("Equal: " + sample.equals(Samples.kazakhstanPriorities()));
        System.out.println("Findings: " + Plan.check(sample).findings().size());
        Main.class.getModule().getLayer().modules().stream()
                .map(Module::getName)
                .filter(name -> name.startsWith("org.hemicycle"))
                .sorted()
                .forEach(System.out::println);
    }
}
