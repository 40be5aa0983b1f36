// May this State join this convention, how, and what first?
// src/jshell/hemicycle src/jshell/ask.jsh STATE CONVENTION [--as-of DAY] [--chart FILE]...
// For example: src/jshell/hemicycle src/jshell/ask.jsh MA "CETS 181" --as-of 2026-05-09

List<String> names = new ArrayList<>();
List<Path> charts = new ArrayList<>();
LocalDate day = ReferenceData.shipped().checkedOn().orElseThrow();
String problem = "";
for (int i = 0; i < args.length; i++) {
    String next = i + 1 < args.length ? args[i + 1] : "";
    if (args[i].equals("--as-of")) {
        try {
            day = LocalDate.parse(next);
        } catch (DateTimeParseException noDay) {
            problem = "--as-of takes a day such as " + day + " and found \"" + next + "\".";
        }
        i++;
    } else if (args[i].equals("--chart")) {
        charts.add(Path.of(next));
        i++;
    } else if (args[i].startsWith("--")) {
        problem = "The option " + args[i] + " is not known; known are --as-of DAY and --chart FILE.";
    } else {
        names.add(args[i]);
    }
}
if (args.length == 0) {
    System.out.println("Usage: ask.jsh STATE CONVENTION [--as-of DAY] [--chart FILE]...   For example:");
    System.out.println();
    names.addAll(List.of("MA", "CETS 181"));
}
if (names.size() != 2 && problem.isEmpty()) {
    problem = "Give a State and a convention, each by its code or its name, for example: MA \"CETS 181\"; found "
            + names + ". A name of several words goes between quotation marks.";
}

// A chart that cannot be read is said, and the law is answered all the same.
Dossier facts = Dossier.builder().name("Charts").build();
boolean given = false;
for (Path chart : charts) {
    try {
        facts = SignatureChart.reader().read(chart).addTo(facts);
        given = true;
    } catch (RuntimeException | IOException unreadable) {
        System.out.println("The chart " + chart + " cannot be read and is left out: " + unreadable.getMessage());
    }
}

Eligibility eligibility = given ? Eligibility.in(facts) : Eligibility.byRoutes();
if (problem.isEmpty()) {
    try {
        System.out.println(eligibility.asOf(day).ask(names.get(0), names.get(1)).print());
        System.out.println();
        System.out.println("As of " + day + ". Not legal advice. Reference data as checked on "
                + ReferenceData.shipped().checkedOn().orElseThrow()
                + "; the Treaty Office of the Council of Europe prevails.");
    } catch (IllegalArgumentException unknown) {
        problem = unknown.getMessage();
    }
}
if (!problem.isEmpty()) {
    System.out.println(problem);
}

/exit problem.isEmpty() ? 0 : 1
