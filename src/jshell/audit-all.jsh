// The audits of all samples, each as of the day on which somebody would have read the document:
// src/jshell/hemicycle shell src/jshell/audit-all.jsh [all]     With "all" each finding is shown with its places.

Map<String, String> days = new LinkedHashMap<>();
days.put("paceWorkPlan", "2024-12-06");
days.put("electionsNetwork", "2024-05-01");
days.put("unResolution", "2025-04-16");
days.put("kazakhstanPriorities", "2024-01-01");
days.put("electoralConference", "2018-04-20");
boolean whole = args.length > 0 && args[0].equals("all");
RuleSet rules = RuleSets.standard();

Samples.all().forEach((name, dossier) -> {
    Report report = rules.asOf(AsOf.of(days.get(name))).check(dossier);
    System.out.println("Samples." + name + "(): " + dossier);
    System.out.println(whole ? TextReport.of(report, dossier).print() : TextReport.of(report, dossier).brief());
    System.out.println();
});
