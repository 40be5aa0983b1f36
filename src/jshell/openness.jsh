// Which conventions that a resolution says are open to all States are in fact open by invitation only?
// As of another day: src/jshell/hemicycle src/jshell/openness.jsh 2030-01-01

LocalDate day = LocalDate.parse(args.length > 0 ? args[0] : "2025-04-16");
Dossier resolution = Samples.unResolution();
ReferenceData law = ReferenceData.shipped();
Eligibility.Dated eligibility = Eligibility.in(resolution).asOf(day);
Identifier outside = Identifier.parse(args.length > 1 ? args[1] : "BR");   // a State on another continent

System.out.println("What " + resolution.name() + " says is open to all States, and what a State such as "
        + law.name(outside).common() + " may do, as of " + day);
System.out.println();
Map<Access.Kind, Integer> kinds = new TreeMap<>();
resolution.claims().stream()
        .filter(claim -> claim.property() == Property.OPENNESS)
        .forEach(claim -> {
            Identifier convention = ((Subject.Thing) claim.subject()).identifier();
            Verdict<Access> verdict = eligibility.access(outside, convention);
            kinds.merge(verdict.answer().kind(), 1, Integer::sum);
            System.out.println(convention + "  " + law.convention(convention).name().common());
            System.out.println("    said: \"" + claim.label().orElse("") + "\" (" + claim.evidence().place() + ")");
            System.out.println("    law:  " + verdict.answer());
        });
System.out.println();
kinds.forEach((kind, count) -> System.out.println(count + " × " + kind.phrase()));
System.out.println();
System.out.println("Not legal advice. Reference data as checked on " + law.checkedOn().orElseThrow()
        + "; the Treaty Office of the Council of Europe prevails.");
