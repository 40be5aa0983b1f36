// How often did each body of the European cooperation network on elections meet, year by year?

Dossier dossier = Samples.electionsNetwork();
Map<String, Map<Integer, Long>> meetings = dossier.list(Activity.class).stream()
        .map(Located::value)
        .filter(activity -> activity.kind() == Activity.Kind.MEETING)
        .collect(Collectors.groupingBy(
                activity -> activity.series().map(body -> dossier.findActor(body).map(actor -> actor.name().common())
                        .orElse(body.toString())).orElse("no series"),
                TreeMap::new,
                Collectors.groupingBy(
                        activity -> activity.when().flatMap(Stated::value).flatMap(Timing::date)
                                .flatMap(ExtendedDate::earliest).map(LocalDate::getYear).orElse(0),
                        TreeMap::new,
                        Collectors.counting())));
meetings.forEach((body, years) -> System.out.println(body + ": " + years + ", together "
        + years.values().stream().mapToLong(Long::longValue).sum()));

System.out.println();
System.out.println("Not legal advice.");
