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
import org.hemicycle.source.Path;

/** The check that what a dossier's objects say of one another resolves inside it. */
final class References {

    private static final Map<String, String> FILED = new TreeMap<>(Map.of(
            Programme.ACTIVITIES, "the activities that stand alone",
            Undertaking.UNDERTAKINGS, "undertakings",
            Dossier.DEVELOPMENTS, "developments"));

    private final Set<Path> components = new HashSet<>();
    private final Set<Path> activities = new HashSet<>();
    private final Set<Path> results = new HashSet<>();
    private final Set<Path> programmes = new HashSet<>();
    private final Set<Path> parts = new HashSet<>();
    private final Set<Path> programmesAndParts = new HashSet<>();
    private final Set<Path> all = new HashSet<>();
    private final List<String> dangling = new ArrayList<>();

    private References(Dossier dossier) {
        dossier.listComponents().forEach(component -> components.add(component.path()));
        dossier.listActivities().forEach(activity -> activities.add(activity.path()));
        parts.addAll(components);
        parts.addAll(activities);
        programmesAndParts.addAll(parts);
        dossier.programmes().forEach(programme -> programmes.add(programme.path()));
        programmesAndParts.addAll(programmes);
        all.addAll(programmesAndParts);
        dossier.listBudgetLines().forEach(line -> all.add(line.path()));
        dossier.listResults().forEach(result -> results.add(result.path()));
        all.addAll(results);
        dossier.listIndicators().forEach(indicator -> all.add(indicator.path()));
        dossier.listRisks().forEach(risk -> all.add(risk.path()));
        dossier.undertakings().forEach(undertaking -> all.add(undertaking.path()));
        dossier.developments().forEach(development -> all.add(Path.of(Dossier.DEVELOPMENTS, development.key())));
    }

    static void check(Dossier dossier) {
        String name = "Dossier \"" + dossier.name() + "\"";
        requireKeys(name, dossier);
        References references = new References(dossier);
        references.collect(dossier);
        if (!references.dangling.isEmpty()) {
            throw new IllegalArgumentException(name + " has references that resolve to nothing in it: "
                    + String.join("; ", references.dangling)
                    + ". Accepted are the paths of its components and activities, only the former as components of an"
                    + " activity and only the latter as what it follows; those of programmes as what a programme"
                    + " follows, those of results as what another result restates or an indicator measures; in claims,"
                    + " risks, undertakings, developments and links the path of any object.");
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
            programme.predecessor().ifPresent(path -> require(programmes, path, where + "predecessor"));
        }
        dossier.sdgLinks().forEach(link -> require(all, link.subject(), "Dossier.sdgLinks.subject"));
        dossier.listIndicators()
                .forEach(indicator -> indicator.value().measures().stream()
                        .flatMap(measured -> measured.value().stream())
                        .forEach(path -> require(results, path, "Indicator \"" + indicator.path() + "\", measures")));
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
                        .ifPresent(path -> require(results, path, "Result \"" + result.path() + "\", restates")));
        dossier.programmes()
                .forEach(programme -> programme
                        .risks()
                        .forEach(risk -> risk.concerns()
                                .forEach(subject -> require(subject, "Risk \"" + risk.key() + "\", concerns"))));
        dossier.listBudgetLines()
                .forEach(line -> line.value()
                        .component()
                        .ifPresent(path -> require(parts, path, "BudgetLine \"" + line.path() + "\", component")));
        dossier.claims()
                .forEach(claim ->
                        require(claim.subject(), "Claim \"" + claim.stated().asWritten() + "\", subject"));
    }

    private void collect(Located<Activity> activity) {
        String where = "Activity \"" + activity.path() + "\", ";
        activity.value().components().forEach(path -> require(components, path, where + "components"));
        activity.value().follows().forEach(path -> require(activities, path, where + "follows"));
    }

    private void require(Subject subject, String where) {
        if (subject instanceof Subject.Part part) {
            require(all, part.path(), where);
        }
    }

    private void require(Set<Path> accepted, Path path, String where) {
        if (!accepted.contains(path)) {
            dangling.add(where + " = \"" + path + "\"");
        }
    }
}
