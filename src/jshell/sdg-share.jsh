// What share of a budget lies under areas that serve a goal? src/jshell/hemicycle shell src/jshell/sdg-share.jsh 16
// Money stands at sectors, goals at areas: a sector counts by how many of its areas serve the goal, and wholly if all do.

SdgGoal goal = SdgGoal.parse(args.length > 0 ? args[0] : "16");
Dossier dossier = Samples.kazakhstanPriorities();
Programme programme = dossier.programmes().get(0);
Set<Address> serving = programme.sdgLinks().stream()
        .filter(link -> link.goal().equals(Optional.of(goal)))
        .map(SdgLink::subject)
        .collect(Collectors.toSet());
List<Located<BudgetLine>> lines = dossier.list(BudgetLine.class).stream()
        .filter(line -> line.value().lines().isEmpty())
        .toList();
Money total = BudgetLine.total(lines.stream().map(Located::value).toList()).orElseThrow();
Money atLeast = Money.zero(total.getCurrencyUnit());
Money atMost = Money.zero(total.getCurrencyUnit());
for (Located<BudgetLine> line : lines) {
    List<Located<Component>> areas = dossier.list(Component.class).stream()
            .filter(component -> component.value().kind() == Component.Kind.AREA)
            .filter(component -> line.value().paysFor().filter(component.address()::isWithin).isPresent())
            .toList();
    long serve = areas.stream().filter(area -> serving.contains(area.address())).count();
    Money amount = line.value().amount().value().orElseThrow();
    System.out.println(line.value().label() + ": " + amount + "; " + serve + " of " + areas.size()
            + " areas serve goal " + goal);
    atMost = serve > 0 ? atMost.plus(amount) : atMost;
    atLeast = serve > 0 && serve == areas.size() ? atLeast.plus(amount) : atLeast;
}
String percent(Money part) {
    return part.getAmount().multiply(BigDecimal.valueOf(100)).divide(total.getAmount(), 1, RoundingMode.HALF_UP) + " %";
}
System.out.println();
System.out.println("Under lines all of whose areas serve goal " + goal + ": " + atLeast + " of " + total + ", "
        + percent(atLeast));
System.out.println("Under lines any of whose areas serves it: " + atMost + ", " + percent(atMost));
System.out.println();
System.out.println("Not legal advice.");
