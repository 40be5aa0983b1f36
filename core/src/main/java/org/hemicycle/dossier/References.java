package org.hemicycle.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.Development;
import org.hemicycle.document.Subject;
import org.hemicycle.internal.Unique;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.source.Address;

/** The check that what a dossier's objects say of one another resolves inside it. */
final class References {

    private static final Map<String, String> FILED = new TreeMap<>(Map.of(
            Programme.ACTIVITIES, "the activities that stand alone",
            Undertaking.UNDERTAKINGS, "undertakings",
            Dossier.DEVELOPMENTS, "developments"));

    private final Set<Address> components = new HashSet<>();
    private final Set<Address> activities = new HashSet<>();
    private final Set<Address> results = new HashSet<>();
    private final Set<Address> programmes = new HashSet<>();
    private final Set<Address> parts = new HashSet<>();
    private final Set<Address> programmesAndParts = new HashSet<>();
    private final Set<Address> all = new HashSet<>();
    private final List<String> dangling = new ArrayList<>();

    private References(Dossier dossier) {
        dossier.listComponents().forEach(component -> components.add(component.address()));
        dossier.listActivities().forEach(activity -> activities.add(activity.address()));
        parts.addAll(components);
        parts.addAll(activities);
        programmesAndParts.addAll(parts);
        dossier.programmes().forEach(programme -> programmes.add(programme.address()));
        programmesAndParts.addAll(programmes);
        all.addAll(programmesAndParts);
        dossier.listBudgetLines().forEach(line -> all.add(line.address()));
        dossier.listResults().forEach(result -> results.add(result.address()));
        all.addAll(results);
        dossier.listIndicators().forEach(indicator -> all.add(indicator.address()));
        dossier.listRisks().forEach(risk -> all.add(risk.address()));
        dossier.undertakings().forEach(undertaking -> all.add(undertaking.address()));
        dossier.developments().forEach(development -> all.add(Address.of(Dossier.DEVELOPMENTS, development.key())));
    }

    static void check(Dossier dossier) {
        String name = "Dossier \"" + dossier.name() + "\"";
        requireKeys(name, dossier);
        References references = new References(dossier);
        references.collect(dossier);
        if (!references.dangling.isEmpty()) {
            throw new IllegalArgumentException(name + " has references that resolve to nothing in it: "
                    + String.join("; ", references.dangling)
                    + ". Accepted are the addresses of its components and activities, only the former as components of an"
                    + " activity and only the latter as what it follows; those of programmes as what a programme"
                    + " follows, those of results as what another result restates or an indicator measures; in claims,"
                    + " risks, undertakings, developments and links the address of any object.");
        }
    }

    private static void requireKeys(String name, Dossier dossier) {
        List<String> keys = dossier.programmes().stream().map(Programme::key).toList();
        Unique.require(name, "programmes with the key", keys);
        Unique.require(
                name,
                "activities that stand alone with the key",
                dossier.activities().stream().map(Activity::key).toList());
        Unique.require(
                name,
                "undertakings with the key",
                dossier.undertakings().stream().map(Undertaking::key).toList());
        Unique.require(
                name,
                "developments with the key",
                dossier.developments().stream().map(Development::key).toList());
        FILED.forEach((key, filed) -> {
            if (keys.contains(key)) {
                throw new IllegalArgumentException(name + " has a programme with the key \"" + key + "\", under which "
                        + filed + " are filed; choose another key.");
            }
        });
    }

    private void collect(Dossier dossier) {
        for (Programme programme : dossier.programmes()) {
            String where = "Programme \"" + programme.key() + "\", ";
            programme
                    .sdgLinks()
                    .forEach(link -> require(programmesAndParts, link.subject(), where + "sdgLinks.subject"));
            programme.predecessor().ifPresent(address -> require(programmes, address, where + "predecessor"));
        }
        dossier.sdgLinks().forEach(link -> require(all, link.subject(), "Dossier.sdgLinks.subject"));
        dossier.listIndicators()
                .forEach(indicator -> indicator.value().measures().stream()
                        .flatMap(measured -> measured.value().stream())
                        .forEach(address ->
                                require(results, address, "Indicator \"" + indicator.address() + "\", measures")));
        dossier.undertakings()
                .forEach(undertaking -> undertaking
                        .concerns()
                        .forEach(subject -> require(subject, "Undertaking \"" + undertaking.key() + "\", concerns")));
        dossier.developments()
                .forEach(development -> development
                        .concerns()
                        .forEach(subject -> require(subject, "Development \"" + development.key() + "\", concerns")));
        dossier.listActivities().forEach(this::collect);
        dossier.listResults()
                .forEach(result -> result.value()
                        .restates()
                        .ifPresent(
                                address -> require(results, address, "Result \"" + result.address() + "\", restates")));
        dossier.programmes()
                .forEach(programme -> programme
                        .risks()
                        .forEach(risk -> risk.concerns()
                                .forEach(subject -> require(subject, "Risk \"" + risk.key() + "\", concerns"))));
        dossier.listBudgetLines()
                .forEach(line -> line.value()
                        .paysFor()
                        .ifPresent(
                                address -> require(parts, address, "BudgetLine \"" + line.address() + "\", paysFor")));
        dossier.claims()
                .forEach(claim ->
                        require(claim.subject(), "Claim \"" + claim.stated().asWritten() + "\", subject"));
    }

    private void collect(Located<Activity> activity) {
        String where = "Activity \"" + activity.address() + "\", ";
        activity.value().serves().forEach(address -> require(components, address, where + "serves"));
        activity.value().follows().forEach(address -> require(activities, address, where + "follows"));
    }

    private void require(Subject subject, String where) {
        if (subject instanceof Subject.Part part) {
            require(all, part.address(), where);
        }
    }

    private void require(Set<Address> accepted, Address address, String where) {
        if (!accepted.contains(address)) {
            dangling.add(where + " = \"" + address + "\"");
        }
    }
}
