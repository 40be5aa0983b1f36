package org.hemicycle.serialization.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.Inquiry;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.chart.ChartReader;
import org.hemicycle.serialization.chart.Charts;
import org.hemicycle.serialization.chart.SignatureChart;
import org.hemicycle.source.Identifier;

/** May this State join this convention, how, and what first? */
final class AskCommand implements Command {

    private static final CommandOption CHART = CommandOption.many("--chart", "FILE", "the name of a file or folder");
    private static final CommandOption TREATY = CommandOption.one(
            "--treaty", "NUMBER", "the number or name of a treaty such as \"ETS 185\" or \"UNTC XXVII-13\"");
    private static final List<String> EXAMPLE = List.of("MA", "CETS 181");
    private static final int MOST_PROBLEMS = 20;

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public String form() {
        return "STATE CONVENTION [--chart FILE...] [--treaty NUMBER] [--as-of DAY]";
    }

    @Override
    public String purpose() {
        return "may this State join this convention, how, and what first?";
    }

    @Override
    public String explanation() {
        return """
                State and convention are given by code or name: MA "CETS 181", Morocco "Istanbul Convention". A chart is a
                page of the Treaty Office, the UN Treaty Collection or the Dutch treaty database, in any of the forms that the
                guide shows, or a folder of such. What a chart does not say itself is given with it: of which treaty it is
                (--treaty "ETS 185"), and on which day it stood like this (--as-of 2026-01-01). The question is for that day
                too; without it, for the day of the reference data, or that of the latest chart where this is later. All is
                said on standard output. Exit code: 0 where there is an answer, 1 where not.""";
    }

    @Override
    public List<CommandOption> options() {
        return List.of(CHART, TREATY, CommandOption.AS_OF);
    }

    /** A question that cannot be answered is told where the answer is looked for. */
    @Override
    public int refuse(BadUsage refusal, Terminal terminal) {
        terminal.out().println(refusal.getMessage());
        return ExitCode.FINDING.number();
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        List<String> names = arguments.operands();
        Optional<LocalDate> told = arguments.findDay(CommandOption.AS_OF);
        Optional<Identifier> treaty = arguments.find(TREATY).map(AskCommand::treaty);
        if (names.isEmpty() && arguments.values().isEmpty()) {
            terminal.out().println(usage() + "   For example:");
            terminal.out().println();
            names = EXAMPLE;
        }
        if (names.size() != 2) {
            throw new BadUsage(
                    "Give a State and a convention, each by its code or its name, for example: MA \"CETS 181\";"
                            + " found " + names + ". A name of several words goes between quotation marks.");
        }
        Optional<Charts> charts = charts(arguments.all(CHART), treaty, told);
        LocalDate day = told.orElseGet(() -> latest(charts));
        Inquiry answer = answer(charts, day, names);
        print(answer, charts, day, terminal);
        return ExitCode.NOTHING.number();
    }

    private static Identifier treaty(String text) {
        try {
            return Identifier.Scheme.TREATY.accepts(text) || text.contains(":") || text.startsWith("UN")
                    ? Identifier.parse(text.strip())
                    : ReferenceData.shipped().convention(text).number();
        } catch (IllegalArgumentException noTreaty) {
            throw new BadUsage(TREATY.name() + " takes " + TREATY.takes() + ": " + noTreaty.getMessage());
        }
    }

    private static Optional<Charts> charts(List<String> names, Optional<Identifier> treaty, Optional<LocalDate> told) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        ChartReader reader = SignatureChart.reader();
        ChartReader ofTreaty = treaty.map(reader::treaty).orElse(reader);
        List<Path> files = names.stream().map(FileNames::path).toList();
        try {
            return Optional.of(
                    Charts.read(files, told.map(ofTreaty::otherwiseAsOf).orElse(ofTreaty)));
        } catch (IOException unreadable) {
            throw new BadUsage("A chart cannot be opened: " + unreadable.getMessage());
        }
    }

    private static LocalDate checked() {
        return ReferenceData.shipped().checkedOn().orElseThrow();
    }

    /** The day of the reference data, or that of the latest chart where this is later. */
    private static LocalDate latest(Optional<Charts> charts) {
        return charts.stream()
                .flatMap(read -> read.charts().stream())
                .flatMap(chart -> chart.chart().asOf().stream())
                .filter(checked()::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(checked());
    }

    private static Inquiry answer(Optional<Charts> charts, LocalDate day, List<String> names) {
        Eligibility eligibility =
                charts.map(Charts::dossier).map(Eligibility::in).orElseGet(Eligibility::byRoutes);
        try {
            return eligibility.asOf(day).ask(names.get(0), names.get(1));
        } catch (IllegalArgumentException unknown) {
            throw new BadUsage(unknown.getMessage());
        }
    }

    /** The answer comes first; what was read, and what was left unread, follows on it. */
    private static void print(Inquiry answer, Optional<Charts> charts, LocalDate day, Terminal terminal) {
        terminal.out().println(answer.print());
        terminal.out().println();
        charts.ifPresent(read -> {
            read.charts().forEach(chart -> terminal.out().println(chart.print()));
            if (!read.problems().isEmpty()) {
                terminal.out().println(read.problems().print(MOST_PROBLEMS));
            }
            terminal.out().println();
        });
        terminal.out()
                .println("As of " + day + ". Not legal advice. Reference data as checked on " + checked()
                        + "; the Treaty Office of the Council of Europe prevails.");
    }
}
