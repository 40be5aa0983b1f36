// A workbook to be filled in, which check.jsh and convert.jsh read.
// src/jshell/hemicycle src/jshell/template.jsh plan|full --output FILE [--overwrite]
// For example: src/jshell/hemicycle src/jshell/template.jsh plan --output my-plan.xlsx
// Template plan has seven sheets, template full has all. Exit code: 0 where it is written, 2 where not.

Commands.main(Stream.concat(Stream.of("template"), Stream.of(args)).toArray(String[]::new));
