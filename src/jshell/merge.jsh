// Two documents in one dossier: where do they name one body differently?

Dossier merged = Samples.paceWorkPlan().mergedWith(Samples.kazakhstanPriorities(), "Work plan and priorities");
System.out.println(merged);
System.out.println();
System.out.println("Official names that differ, each with its place:");
merged.claims().stream()
        .filter(claim -> claim.property() == Property.NAME)
        .collect(Collectors.groupingBy(Claim::subject, LinkedHashMap::new, Collectors.toList()))
        .forEach((body, names) -> {
            System.out.println("  " + body);
            names.forEach(name -> System.out.println("    \"" + name.stated().asWritten() + "\"  ("
                    + name.evidence().at() + ")"));
        });
System.out.println();
System.out.println("Not legal advice.");
