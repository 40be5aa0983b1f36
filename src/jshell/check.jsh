// What in these dossiers cannot be read, contradicts itself, or contradicts the law?
// src/jshell/hemicycle src/jshell/check.jsh INPUT... [--as-of DAY] [--fail-on ERROR|WARNING|NOTE] [--settings FILE]
//     [--baseline FILE] [--write-baseline FILE] [--format text|sarif|json|markdown|csv] [--output FILE]
// For example: src/jshell/hemicycle src/jshell/check.jsh my-plan --as-of 2026-05-09 --fail-on WARNING
// An input is a folder of sheets, a workbook, a JSON file, or the name of a sample. Exit code, of several the highest:
// 0 nothing; 1 a finding at --fail-on (ERROR unless given) or above that is neither suppressed nor in the baseline; 2 an
// input could not be read whole; 3 a rule is broken.

Commands.main(Stream.concat(Stream.of("check"), Stream.of(args)).toArray(String[]::new));
