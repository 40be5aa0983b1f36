// Which invitations to accede lapse when, and which lapse before the programme ends?

Dossier dossier = Samples.kazakhstanPriorities();
Programme programme = dossier.programmes().get(0);
Eligibility eligibility = Eligibility.in(dossier);
ReferenceData law = ReferenceData.shipped();
DateRange range = DateRange.of(LocalDate.parse("2020-01-01"), programme.extendedPeriod().flatMap(DateRange::last).orElseThrow().plusYears(2));

dossier.treatyActions().stream()
        .filter(action -> action.kind() == TreatyAction.Kind.INVITATION)
        .forEach(action -> {
            System.out.println(action.convention() + "  " + law.convention(action.convention()).name().common());
            eligibility.timeline(action.actor(), action.convention(), range).spans().stream()
                    .filter(span -> Set.of(Access.Kind.INVITED, Access.Kind.INVITATION_LAPSED, Access.Kind.UNDETERMINED)
                            .contains(span.verdict().answer().kind()))
                    .forEach(span -> System.out.println("    " + span.first() + " to " + span.last() + "  "
                            + span.verdict().answer()));
        });
System.out.println();
System.out.println("The programme runs to " + programme.extendedPeriod().flatMap(DateRange::last).orElseThrow() + ".");
System.out.println("Not legal advice. Reference data as checked on " + law.checkedOn().orElseThrow()
        + "; the Treaty Office of the Council of Europe prevails.");
