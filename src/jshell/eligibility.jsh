// May this State join this convention, on that day, by which route, and on what authority?
// Another day: src/jshell/hemicycle shell src/jshell/eligibility.jsh 2025-05-01

LocalDate day = LocalDate.parse(args.length > 0 ? args[0] : "2024-01-01");
Dossier dossier = Samples.kazakhstanPriorities();
Eligibility eligibility = Eligibility.in(dossier);
ReferenceData law = ReferenceData.shipped();

Identifier kazakhstan = Identifier.parse("KZ");   // not a member; its history is in the sample
Identifier france = Identifier.parse("FR");       // a member
Identifier morocco = Identifier.parse("MA");      // its parliament is a partner for democracy
Identifier union = Identifier.parse("EU");        // not a State
List<Identifier> actors = List.of(kazakhstan, france, morocco, union);
List<Identifier> conventions = Stream.of(5, 18, 122, 135, 173, 185, 189, 197, 201, 210, 215, 225)
        .map(Identifier::treaty)
        .toList();

void heading(String title) {
    System.out.println();
    System.out.println(title);
    System.out.println("-".repeat(title.length()));
}

void table(Matrix matrix) {
    System.out.println(matrix.print());
}

System.out.println("Who may join what, as of " + day);

heading("By the routes of the conventions alone, whatever has been done so far");
table(eligibility.asOf(day).matrixByRoutes(actors, conventions));

heading("With what is recorded: only the history of Kazakhstan is");
table(eligibility.asOf(day).matrix(actors, conventions));

heading("The conventions");
conventions.forEach(each -> System.out.println("  " + each + "  " + law.convention(each).name().common()));

heading("When the answer changes: Kazakhstan and ETS 173");
System.out.println(eligibility.timeline(kazakhstan, Conventions.CRIMINAL_LAW_CORRUPTION,
        DateRange.parse("2022-01-01/2028-12-31")).print());

heading("What remains to be done: Kazakhstan and CETS 197");
Verdict<Access> trafficking = eligibility.asOf(day).access(kazakhstan, Conventions.ANTI_TRAFFICKING);
System.out.println(trafficking);
trafficking.nextSteps().forEach(step -> System.out.println("  → " + step));

heading("Every reason: Kazakhstan and CETS 215");
System.out.println(eligibility.asOf(day).access(kazakhstan, Conventions.MACOLIN).why().print());

System.out.println();
System.out.println("Not legal advice. Reference data as checked on " + law.checkedOn().orElseThrow()
        + "; the Treaty Office of the Council of Europe prevails.");
