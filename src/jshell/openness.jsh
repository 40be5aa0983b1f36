// Which conventions that a resolution says are open to all States are in fact open by invitation only?
// As of another day: src/jshell/hemicycle shell src/jshell/openness.jsh 2030-01-01

LocalDate day = LocalDate.parse(args.length > 0 ? args[0] : "2025-04-16");
Dossier resolution = Samples.unResolution();
ReferenceData reference = ReferenceData.shipped();
Identifier outside = Identifier.parse(args.length > 1 ? args[1] : "BR");   // a State on another continent
List<Claim> claims = resolution.claims().stream()
        .filter(claim -> claim.property() == ClaimProperty.OPENNESS)
        .toList();
List<Identifier> conventions = claims.stream()
        .map(claim -> ((Subject.Thing) claim.subject()).identifier())
        .toList();
Matrix law = Eligibility.in(resolution).asOf(day).matrixByRoutes(List.of(outside), conventions);
String state = reference.findName(outside).map(Name::common).orElse(outside.toString());

System.out.println("What \"" + resolution.name() + "\" says is open to all States, and what the routes of the"
        + " conventions offer " + state + ", as of " + day);
System.out.println();
claims.forEach(claim -> {
    Identifier convention = ((Subject.Thing) claim.subject()).identifier();
    System.out.println(convention + "  " + reference.convention(convention).name().common());
    System.out.println("    said: \"" + claim.label().orElse("") + "\" (" + claim.evidence().place() + ")");
    System.out.println("    law:  " + law.cell(outside, convention));
});
System.out.println();
law.counts().forEach((kind, count) -> System.out.println(count + " × " + kind.phrase()));
System.out.println();
System.out.println("Not legal advice. Reference data as checked on " + reference.checkedOn().orElseThrow()
        + "; the Treaty Office of the Council of Europe prevails.");
