// The audit of the Neighbourhood Co-operation Priorities with Kazakhstan 2024-2027, as a desk officer would want it
// on the day the programme starts. Another day: src/jshell/hemicycle shell src/jshell/audit.jsh 2025-05-01

AsOf asOf = AsOf.of(args.length > 0 ? args[0] : "2024-01-01");
Dossier dossier = Samples.kazakhstanPriorities();
Programme programme = dossier.programmes().get(0);
RuleSet rules = RuleSets.standard();
Report report = rules.asOf(asOf).check(dossier);

System.out.println("As of " + asOf.facts() + "; programme of " + programme.extendedPeriod().orElseThrow());
System.out.println();
System.out.println(TextReport.of(report, dossier).brief());

void heading(String title) {
    System.out.println();
    System.out.println(title);
    System.out.println("-".repeat(title.length()));
}

System.out.println();
System.out.println(TextReport.of(report, dossier).print());

heading("What will go wrong, and when");
FindingTimeline timeline = rules.timeline(dossier, programme.extendedPeriod().orElseThrow());
timeline.listTurns().forEach(System.out::println);

heading("Access of Kazakhstan to conventions, as of " + asOf.facts());
Identifier kazakhstan = Identifier.parse("KZ");
Eligibility.Dated eligibility = Eligibility.in(dossier).asOf(asOf.facts());
List<Identifier> conventions = List.of(
        Conventions.ISTANBUL,
        Conventions.CRIMINAL_LAW_CORRUPTION,
        Conventions.BUDAPEST,
        Conventions.MACOLIN,
        Conventions.LANZAROTE,
        Conventions.LOCAL_SELF_GOVERNMENT);
conventions.forEach(convention -> {
    System.out.println(eligibility.access(kazakhstan, convention).print());
    System.out.println();
});

heading("Rules, and what they looked at");
report.coverage().forEach(System.out::println);
System.out.println();
System.out.println(report.caveat());
