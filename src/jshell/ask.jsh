// May this State join this convention, how, and what first?
// src/jshell/hemicycle src/jshell/ask.jsh STATE CONVENTION [--chart FILE...] [--treaty NUMBER] [--as-of DAY]
// For example: src/jshell/hemicycle src/jshell/ask.jsh MA "CETS 181" --as-of 2026-05-09
// A chart is a page of the Treaty Office, the UN Treaty Collection or the Dutch treaty database, in any of the forms that
// the guide shows ("From a chart to an answer"), or a folder of such. What a chart does not say itself is given with it:
// of which treaty it is (--treaty "ETS 185"), and on which day it stood like this (--as-of 2026-01-01). The question is for
// that day too; without it, for the day of the reference data, or that of the latest chart where this is later.

// A number in any spelling, or a name of the reference data.
Identifier treaty(String text) {
    return Identifier.Scheme.TREATY.accepts(text) || text.contains(":") || text.startsWith("UN")
            ? Identifier.parse(text.strip())
            : ReferenceData.shipped().convention(text).number();
}

List<String> names = new ArrayList<>();
List<Path> files = new ArrayList<>();
Optional<LocalDate> told = Optional.empty();
Optional<Identifier> treaty = Optional.empty();
String problem = "";
boolean ofCharts = false;
for (int i = 0; i < args.length; i++) {
    String next = i + 1 < args.length ? args[i + 1] : "";
    if (args[i].equals("--as-of")) {
        try {
            told = Optional.of(LocalDate.parse(next));
        } catch (DateTimeParseException noDay) {
            problem = "--as-of takes a day such as 2026-05-09 and found \"" + next + "\".";
        }
        i++;
        ofCharts = false;
    } else if (args[i].equals("--treaty")) {
        try {
            treaty = Optional.of(treaty(next));
        } catch (IllegalArgumentException noTreaty) {
            problem = "--treaty takes the number or name of a treaty such as \"ETS 185\" or \"UNTC XXVII-13\": " + noTreaty.getMessage();
        }
        i++;
        ofCharts = false;
    } else if (args[i].equals("--chart")) {
        ofCharts = true;
        if (next.isEmpty() || next.startsWith("--")) {
            problem = "--chart takes the name of a file or folder.";
        }
    } else if (args[i].startsWith("--")) {
        problem = "The option " + args[i] + " is not known; known are --chart FILE..., --treaty NUMBER and --as-of DAY.";
    } else if (ofCharts) {
        files.add(Path.of(args[i]));
    } else {
        names.add(args[i]);
    }
}
if (args.length == 0) {
    System.out.println("Usage: ask.jsh STATE CONVENTION [--chart FILE...] [--treaty NUMBER] [--as-of DAY]   For example:");
    System.out.println();
    names.addAll(List.of("MA", "CETS 181"));
}
if (names.size() != 2 && problem.isEmpty()) {
    problem = "Give a State and a convention, each by its code or its name, for example: MA \"CETS 181\"; found "
            + names + ". A name of several words goes between quotation marks.";
}

// The answer comes first; what was read, and what was left unread, follows on it.
Optional<Charts> charts = Optional.empty();
if (!files.isEmpty() && problem.isEmpty()) {
    ChartReader reader = SignatureChart.reader();
    ChartReader ofTreaty = treaty.map(reader::treaty).orElse(reader);
    try {
        charts = Optional.of(Charts.read(files, told.map(ofTreaty::otherwiseAsOf).orElse(ofTreaty)));
    } catch (IOException unreadable) {
        problem = "A chart cannot be opened: " + unreadable.getMessage();
    }
}
Eligibility eligibility = charts.map(Charts::dossier).map(Eligibility::in).orElse(Eligibility.byRoutes());
LocalDate checked = ReferenceData.shipped().checkedOn().orElseThrow();
LocalDate latest = charts.stream()
        .flatMap(read -> read.charts().stream())
        .flatMap(chart -> chart.chart().asOf().stream())
        .filter(checked::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(checked);
LocalDate day = told.orElse(latest);
if (problem.isEmpty()) {
    try {
        System.out.println(eligibility.asOf(day).ask(names.get(0), names.get(1)).print());
        System.out.println();
        charts.ifPresent(read -> {
            read.charts().forEach(chart -> System.out.println(chart.print()));
            if (!read.problems().isEmpty()) {
                System.out.println(read.problems().print(20));
            }
            System.out.println();
        });
        System.out.println("As of " + day + ". Not legal advice. Reference data as checked on "
                + checked + "; the Treaty Office of the Council of Europe prevails.");
    } catch (IllegalArgumentException unknown) {
        problem = unknown.getMessage();
    }
}
if (!problem.isEmpty()) {
    System.out.println(problem);
}

/exit problem.isEmpty() ? 0 : 1
