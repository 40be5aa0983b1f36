// Pages to read in a browser, to print and to forward: what is wrong with dossiers, what will go wrong, and when. Beside
// each lie tables for statistics.
// src/jshell/hemicycle src/jshell/report.jsh INPUT... --output FOLDER [--as-of DAY]
// For example: src/jshell/hemicycle src/jshell/report.jsh my-plan --output reports --as-of 2026-05-09
// An input is a folder of sheets, a workbook, a JSON file, or the name of a sample; of several, FOLDER/index.html leads
// to all. Exit code: 0 where all is written, whatever was found; 2 where an input could not be read whole or nothing
// be written.

Commands.main(Stream.concat(Stream.of("report"), Stream.of(args)).toArray(String[]::new));
