// Two documents in one dossier: where do they name one body differently?

Dossier one = Samples.kazakhstanPriorities();
Dossier other = Samples.unResolution();
Dossier merged = one.mergedWith(other, "Priorities of the Council of Europe and resolution of the United Nations");
System.out.println(merged);

// Forms of names that each document uses of a thing, by thing and document; spellings that readers fold are one form.
Map<Identifier, Map<Identifier, List<Citation>>> forms = new TreeMap<>();
merged.outlines().forEach(outline -> outline.mentions().forEach(mention -> mention.referents().forEach(thing ->
        forms.computeIfAbsent(thing, any -> new TreeMap<>())
                .computeIfAbsent(outline.document(), any -> new ArrayList<>())
                .add(mention.evidence()))));
boolean shared(List<Citation> some, List<Citation> others) {
    return some.stream().anyMatch(place -> others.stream().anyMatch(
            there -> Name.of(place.quote().orElse("?")).matches(there.quote().orElse("?"))));
}
System.out.println();
System.out.println("Things that both name, and never in the same words:");
forms.forEach((thing, documents) -> {
    List<List<Citation>> sides = List.copyOf(documents.values());
    if (sides.size() == 2 && !shared(sides.get(0), sides.get(1))) {
        System.out.println("  " + thing);
        sides.forEach(places -> System.out.println("    " + places.get(0)));
    }
});
System.out.println();
System.out.println("Statements about actors and documents that differ:");
merged.claims().stream()
        .filter(claim -> !one.claims().contains(claim) && !other.claims().contains(claim))
        .filter(claim -> claim.property() != ClaimProperty.MANDATE)   // two paraphrases always differ
        .forEach(claim -> System.out.println("  " + claim));
System.out.println();
System.out.println("Not legal advice.");
