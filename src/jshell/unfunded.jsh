// Which activities have no source of funding? In all samples: src/jshell/hemicycle shell src/jshell/unfunded.jsh
// A blank cell is a gap; a source that does not ask for funding, such as the report of a past conference, leaves none.

Samples.all().values().forEach(dossier -> {
    List<Located<Activity>> asked = dossier.list(Activity.class).stream()
            .filter(activity -> activity.value().funding().isPresent())
            .toList();
    List<Located<Activity>> unfunded = asked.stream()
            .filter(activity -> activity.value().funding().get().value().isEmpty())
            .toList();
    System.out.println(dossier.name() + ": " + dossier.list(Activity.class).size() + " activities, " + asked.size()
            + " asked for funding, " + unfunded.size() + " without a source");
    unfunded.forEach(activity -> System.out.println("  " + activity.address() + "  " + activity.value().heading()
            + "  (" + activity.place().at() + ")"));
});

System.out.println();
System.out.println("Not legal advice.");
